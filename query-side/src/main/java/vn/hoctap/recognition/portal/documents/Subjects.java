package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.query.casefile.FindPast;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.proposals.CompetentOffice;
import vn.hoctap.recognition.query.proposals.FindCompetentOffices;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** Finds the dossier of a paper, where who reads may know of it. */
@Component
class Subjects {
    private final ProgressStore dossiers;
    private final FindPast findPast;
    private final FindProcedures procedures;
    private final FindCriteria findCriteria;
    private final FindCompetentOffices offices;

    Subjects(
            ProgressStore dossiers,
            FindPast findPast,
            FindProcedures procedures,
            FindCriteria findCriteria,
            FindCompetentOffices offices) {
        this.dossiers = dossiers;
        this.findPast = findPast;
        this.procedures = procedures;
        this.findCriteria = findCriteria;
        this.offices = offices;
    }

    /** @throws ProblemException of type {@link ProblemType#NOT_FOUND} for one that who reads is not to know of */
    Subject of(UUID id) {
        return withRules(alone(id));
    }

    /** Without procedure and criteria, for papers that tell nothing of these. */
    Subject alone(UUID id) {
        return dossiers.find(id, AsOf.NOW)
                .flatMap(row -> findPast.of(id).map(past -> new Subject(row, past, Optional.empty(), Optional.empty())))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "Không tìm thấy hồ sơ này."));
    }

    /** Whose desk takes it on a day; null where nothing speaks of that day. */
    @Nullable
    Office receiving(Subject subject, LocalDate on) {
        return offices.of(subject.row(), ProcedureStep.RECEIVE, on)
                .map(CompetentOffice::office)
                .orElse(null);
    }

    /** Who decides on a dossier on a day; empty where nothing speaks of that day. */
    Optional<CompetentOffice> deciding(DossierRow dossier, LocalDate on) {
        return offices.of(dossier, ProcedureStep.DECIDE, on);
    }

    private Subject withRules(Subject subject) {
        var registered = subject.past().newest(DossierRegistered.class).map(Past.Step::event);
        return new Subject(
                subject.row(), subject.past(), registered.flatMap(this::procedure), registered.flatMap(this::criteria));
    }

    private Optional<Procedure> procedure(DossierRegistered registered) {
        return procedures.of(registered.procedure());
    }

    private Optional<CriteriaSet> criteria(DossierRegistered registered) {
        var criteria = registered.criteria();
        return findCriteria.version(criteria.title(), criteria.version()).map(published -> published.set());
    }
}
