package vn.hoctap.recognition.command.dossier.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.OfficesInCharge;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** Looks at the dossier first, and then at the procedure. */
@Component
class OfficesOfTheProcedure implements OfficesInCharge {
    private final CompetentOffices offices;

    OfficesOfTheProcedure(CompetentOffices offices) {
        this.offices = offices;
    }

    @Override
    public Optional<Competent> of(DossierFacts dossier, ProcedureStep step, LocalDate on) {
        var title = TitleCode.of(dossier.kind(), dossier.tier());
        return dossier.offices().stream()
                .filter(assigned -> assigned.step() == step)
                .findFirst()
                .map(OfficesOfTheProcedure::competent)
                .or(() -> offices.of(title, dossier.year(), dossier.area().code(), step, on));
    }

    private static Competent competent(AssignedOffice assigned) {
        return new Competent(assigned.office(), assigned.signatory());
    }
}
