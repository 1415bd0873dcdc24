package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** What binds one dossier: the versions that it was registered under, and the offices of the day. */
record Law(Particulars particulars, Circumstances now) {
    private Registration registration() {
        return particulars.registration();
    }

    /** Registered before any set was published, it is judged by the one that governs its year now. */
    Optional<CriteriaSet> criteria() {
        var title = registration().title();
        return now.criteria()
                .version(title, registration().criteria().version())
                .or(() -> now.criteria().governing(title, registration().year()))
                .map(CriteriaSetPublished::set);
    }

    Optional<Procedure> procedure() {
        return now.procedures()
                .kept(registration().procedure(), registration().year())
                .map(ProcedurePublished::procedure);
    }

    Optional<Office> office(ProcedureStep step, LocalDate on) {
        return particulars
                .assigned(step)
                .or(() -> now.offices()
                        .of(
                                registration().title(),
                                registration().year(),
                                particulars.area().code(),
                                step,
                                on)
                        .map(competent -> competent.office()));
    }

    /** Whether a body may take a step; where nobody may, the dossier stops (chưa xác định thẩm quyền). */
    Optional<DossierRefusal> incompetence(Office body, ProcedureStep step, LocalDate on) {
        var competent = office(step, on);
        if (competent.isEmpty()) {
            return Optional.of(Refusal.AUTHORITY_UNDETERMINED);
        }
        return competent.get().code().equals(body.code()) ? Optional.empty() : Optional.of(Refusal.NOT_COMPETENT);
    }
}
