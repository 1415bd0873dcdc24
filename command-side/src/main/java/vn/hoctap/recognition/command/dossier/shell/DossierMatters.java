package vn.hoctap.recognition.command.dossier.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matter.Audience;
import vn.hoctap.recognition.command.admission.Matters;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.IssueCertificateCopy;
import vn.hoctap.recognition.command.dossier.OfficesInCharge;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.SettleComplaint;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** A dossier is its applicant's, and from its submission on also the business of the offices of its area. */
@Component
class DossierMatters implements Matters<DossierCommand> {
    private final Dossiers dossiers;
    private final OfficesInCharge offices;

    DossierMatters(Dossiers dossiers, OfficesInCharge offices) {
        this.dossiers = dossiers;
        this.offices = offices;
    }

    @Override
    public Class<DossierCommand> family() {
        return DossierCommand.class;
    }

    @Override
    public Optional<Matter> of(DossierCommand command) {
        return command instanceof RegisterDossier register
                ? Optional.of(Matter.named(register.applicant()))
                : dossiers.find(command.dossierId()).map(dossier -> matter(command, dossier));
    }

    private Matter matter(DossierCommand command, DossierFacts dossier) {
        return new Matter(
                dossier.stage().isDraft() ? Audience.APPLICANT : Audience.CONCERNED,
                Set.of(dossier.applicant().code()),
                Set.of(dossier.area().code()),
                office(command, dossier),
                dossier.participants(),
                Map.of());
    }

    private String office(DossierCommand command, DossierFacts dossier) {
        return switch (command) {
            case DossierCommand.Preparing _ -> "";
            case SettleComplaint _, IssueCertificateCopy _ -> office(dossier, ProcedureStep.DECIDE, command);
            case DossierCommand.Receiving _, DossierCommand.Deciding _, DossierCommand.Following _ ->
                office(dossier, ProcedureStep.RECEIVE, command);
        };
    }

    private String office(DossierFacts dossier, ProcedureStep step, DossierCommand command) {
        return offices.of(dossier, step, command.effectiveOn())
                .map(competent -> competent.office().code())
                .orElse("");
    }
}
