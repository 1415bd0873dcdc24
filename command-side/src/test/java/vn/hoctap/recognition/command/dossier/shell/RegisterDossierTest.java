package vn.hoctap.recognition.command.dossier.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Commands.withdraw;
import static vn.hoctap.recognition.command.dossier.Story.ID;
import static vn.hoctap.recognition.command.dossier.Story.REGISTERED;
import static vn.hoctap.recognition.command.dossier.World.TODAY;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.cycle.Timeliness;
import vn.hoctap.recognition.command.dossier.Commands;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Applicants;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

@DisplayName("Registering a dossier (đăng ký)")
class RegisterDossierTest {
    private static final Applicant SCHOOL = new Applicant("TH-LT", "Trường Tiểu học Lê Thánh Tông");
    private static final Area DISTRICT = new Area("674", "Huyện Đam Rông");
    private static final RegisterDossier REGISTER_SCHOOL =
            RegisterDossier.of(RecognitionKind.LEARNING_UNIT, AdministrativeTier.DISTRICT, "TH-LT", 2023, "", TODAY);

    @Test
    void opens_the_one_dossier_of_an_applicant_title_and_year() {
        dossier()
                .givenNoPriorActivity()
                .when(Commands.register(TODAY))
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(0L);
        assertThat(DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2024))
                .isNotEqualTo(ID);
    }

    @Test
    void takes_name_area_and_profile_from_the_registers() {
        var world = new World();
        var profile = new Profile(List.of(Trait.GENERAL_SCHOOL), true);
        world.applicant = new Applicants.ApplicantOnDay.Present(SCHOOL, DISTRICT, profile);
        dossier(world)
                .givenNoPriorActivity()
                .when(REGISTER_SCHOOL)
                .expectEvents(new DossierRegistered(
                        REGISTER_SCHOOL.dossierId(),
                        RecognitionKind.LEARNING_UNIT,
                        AdministrativeTier.DISTRICT,
                        SCHOOL,
                        DISTRICT,
                        2023,
                        profile,
                        new CriteriaSetReference("DVHT-HUYEN", 2),
                        new ProcedureReference("DVHT-HUYEN", 2),
                        "",
                        TODAY));
    }

    @Test
    void keeps_to_the_dates_of_the_office_in_whose_area_the_applicant_is() {
        var world = new World();
        world.applicant = new Applicants.ApplicantOnDay.Present(SCHOOL, DISTRICT, World.PROFILE);
        world.servedArea = DISTRICT.code();
        world.years.put(CycleStep.REGISTER, Timeliness.TOO_LATE);
        dossier(world)
                .givenNoPriorActivity()
                .when(REGISTER_SCHOOL)
                .expectNoEvents()
                .expectExceptionDetails(Refusal.TOO_LATE);
    }

    @Test
    void asks_the_registers_about_the_day_on_the_paper() {
        var world = new World();
        world.applicantFrom = TODAY;
        dossier(world)
                .givenNoPriorActivity()
                .when(Commands.register(TODAY.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.APPLICANT_NOT_CURRENT);
        dossier(world).givenNoPriorActivity().when(Commands.register(TODAY)).expectEvents(REGISTERED);
    }

    @Test
    void is_open_for_the_present_year_and_for_none_to_come() {
        dossier().givenNoPriorActivity().when(register(2024)).expectSuccessfulHandlerExecution();
        dossier()
                .givenNoPriorActivity()
                .when(register(2025))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.YEAR_NOT_OPEN);
    }

    @Test
    void may_be_done_anew_after_the_dossier_was_withdrawn_or_declined() {
        dossier()
                .given(REGISTERED)
                .andGivenCommands(withdraw(TODAY))
                .when(Commands.register(TODAY))
                .expectEvents(REGISTERED);
        dossier()
                .given(REGISTERED, new DossierDeclined(ID, "Không thuộc phạm vi giải quyết", TODAY))
                .when(Commands.register(TODAY))
                .expectEvents(REGISTERED);
    }

    @Test
    void is_refused_while_the_dossier_is_open() {
        dossier()
                .given(REGISTERED)
                .when(Commands.register(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.ALREADY_REGISTERED);
    }

    private static RegisterDossier register(int year) {
        return RegisterDossier.of(
                RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", year, "", TODAY);
    }
}
