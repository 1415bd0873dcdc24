package vn.hoctap.recognition.command.dossier.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.model.Applicants;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.NeverHeardOf;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.NotOnThatDay;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.OfAnotherTier;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay.Present;
import vn.hoctap.recognition.command.organisation.KnownOrganisations;
import vn.hoctap.recognition.command.organisation.OrganisationOnDay;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;

/** Looks applicants up: units among the organisations, communities on the map. */
@Component
class ApplicantsOfTheRegisters implements Applicants {
    private final KnownTerritory territory;
    private final KnownOrganisations organisations;

    ApplicantsOfTheRegisters(KnownTerritory territory, KnownOrganisations organisations) {
        this.territory = territory;
        this.organisations = organisations;
    }

    @Override
    public ApplicantOnDay on(RecognitionKind kind, AdministrativeTier tier, String code, LocalDate day) {
        return switch (kind) {
            case LEARNING_UNIT -> unit(code, day);
            case LEARNING_COMMUNITY -> community(tier, code, day);
        };
    }

    private ApplicantOnDay community(AdministrativeTier tier, String code, LocalDate day) {
        var map = territory.now();
        return map.unit(code, day)
                .map(unit -> unit.tier() == tier ? community(unit) : new OfAnotherTier())
                .orElseGet(() -> map.history(code).isEmpty() ? new NeverHeardOf() : new NotOnThatDay());
    }

    private static ApplicantOnDay community(AdministrativeUnit unit) {
        return new Present(
                new Applicant(unit.code(), unit.name()),
                new Area(unit.code(), unit.name()),
                new Profile(List.of(), unit.difficult()));
    }

    private ApplicantOnDay unit(String code, LocalDate day) {
        return organisations
                .on(code, day)
                .flatMap(organisation ->
                        area(territory.now(), organisation, day).<ApplicantOnDay>map(area -> unit(organisation, area)))
                .orElseGet(() -> organisations.isRecorded(code) ? new NotOnThatDay() : new NeverHeardOf());
    }

    /** An organisation counts where it was last recorded, or in what became of that area. */
    private static Optional<AdministrativeUnit> area(Territory map, OrganisationOnDay organisation, LocalDate day) {
        return map.unit(organisation.area(), day)
                .or(() -> map.successors(organisation.area(), day).stream().findFirst());
    }

    private static Present unit(OrganisationOnDay organisation, AdministrativeUnit area) {
        return new Present(
                new Applicant(organisation.code(), organisation.name()),
                new Area(area.code(), area.name()),
                new Profile(organisation.traits(), area.difficult()));
    }
}
