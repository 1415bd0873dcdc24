package vn.hoctap.recognition.command.dossier.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.shell.Story.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Registering a dossier (đăng ký)")
class RegisterDossierTest {
    @Test
    void opens_the_one_dossier_of_an_applicant_title_and_year() {
        dossier().givenNoPriorActivity().when(REGISTER).expectEvents(REGISTERED).expectResultMessagePayload(0L);
    }

    @Test
    void leads_to_the_same_dossier_however_often_it_is_asked() {
        var again = RegisterDossier.of(
                RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, APPLICANT, AREA, 2023, PROFILE, TODAY);
        assertThat(again).isEqualTo(REGISTER);
        assertThat(again.dossierId().value().version()).isEqualTo(8);
        assertThat(again.dossierId().value().variant()).isEqualTo(2);
        assertThat(DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2024))
                .isNotEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2025, 9999, -1})
    void is_refused_for_a_year_before_the_first_circular_or_still_to_come(int year) {
        dossier()
                .givenNoPriorActivity()
                .when(register(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, year))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.YEAR_NOT_OPEN);
    }

    @Test
    void is_refused_for_a_learning_unit_of_a_commune() {
        dossier()
                .givenNoPriorActivity()
                .when(register(RecognitionKind.LEARNING_UNIT, AdministrativeTier.COMMUNE, 2023))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.TIER_NOT_FOR_KIND);
    }

    @Test
    void is_refused_with_a_date_in_the_future() {
        dossier()
                .givenNoPriorActivity()
                .when(new RegisterDossier(
                        ID,
                        RecognitionKind.LEARNING_COMMUNITY,
                        AdministrativeTier.COMMUNE,
                        APPLICANT,
                        AREA,
                        2023,
                        PROFILE,
                        TODAY.plusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.EFFECTIVE_IN_THE_FUTURE);
    }

    @Test
    void is_refused_while_no_criteria_govern_the_title_and_year() {
        dossier()
                .givenNoPriorActivity()
                .when(register(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.PROVINCE, 2023))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.CRITERIA_NOT_PUBLISHED);
    }

    private static RegisterDossier register(RecognitionKind kind, AdministrativeTier tier, int year) {
        return RegisterDossier.of(kind, tier, APPLICANT, AREA, year, PROFILE, TODAY);
    }
}
