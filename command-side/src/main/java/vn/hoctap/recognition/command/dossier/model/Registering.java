package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.util.Optional;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.NeverHeardOf;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.NotOnThatDay;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.OfAnotherTier;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.Present;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** Who may register for what: an applicant of that day, for a year that criteria and a procedure govern. */
record Registering(RegisterDossier command, Circumstances now) {
    Decision<DossierEvent, DossierRefusal> decide() {
        return refuseIf(impossible(), () -> switch (applicant()) {
            case Present present -> decide(present);
            case NotOnThatDay _ -> refuse(Refusal.APPLICANT_NOT_CURRENT);
            case OfAnotherTier _ -> refuse(Refusal.APPLICANT_OF_ANOTHER_TIER);
            case NeverHeardOf _ -> refuse(Refusal.APPLICANT_UNKNOWN);
        });
    }

    /** Learning units are of a district or a province (Circular 24/2023 article 2), communities of all three tiers. */
    private Optional<DossierRefusal> impossible() {
        if (command.kind() == RecognitionKind.LEARNING_UNIT && command.tier() == AdministrativeTier.COMMUNE) {
            return Optional.of(Refusal.TIER_NOT_FOR_KIND);
        }
        return command.year() > now.today().getYear() ? Optional.of(Refusal.YEAR_NOT_OPEN) : Optional.empty();
    }

    private Applicants.ApplicantOnDay applicant() {
        return now.applicants().on(command.kind(), command.tier(), command.applicant(), command.effectiveOn());
    }

    /** The dossier keeps the versions that govern its year on the day of registration. */
    private Decision<DossierEvent, DossierRefusal> decide(Present applicant) {
        var criteria = now.criteria().governing(command.title(), command.year());
        var procedure = now.procedures().governing(command.title(), command.year());
        if (criteria.isEmpty()) {
            return refuse(Refusal.CRITERIA_NOT_PUBLISHED);
        }
        if (procedure.isEmpty()) {
            return refuse(Refusal.PROCEDURE_NOT_PUBLISHED);
        }
        return refuseIf(
                late(applicant),
                () -> accept(registered(
                        applicant, criteria.get().version(), procedure.get().version())));
    }

    private Optional<DossierRefusal> late(Present applicant) {
        var receiving = now.offices()
                .of(
                        command.title(),
                        command.year(),
                        applicant.area().code(),
                        ProcedureStep.RECEIVE,
                        command.effectiveOn())
                .map(CompetentOffices.Competent::office);
        return new TimelinessRule(CycleStep.REGISTER, command.effectiveOn(), command.lateBecause())
                .breachedBy(command.title(), command.year(), receiving, now);
    }

    private DossierRegistered registered(Present applicant, int criteria, int procedure) {
        return new DossierRegistered(
                command.dossierId(),
                command.kind(),
                command.tier(),
                applicant.applicant(),
                applicant.area(),
                command.year(),
                applicant.profile(),
                new CriteriaSetReference(command.title(), criteria),
                new ProcedureReference(command.title(), procedure),
                command.lateBecause(),
                command.effectiveOn());
    }
}
