package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.model.Told.decide;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Taking over recognitions of past years (nhập dữ liệu các năm trước)")
class TakingOverTest {
    private static final PastRecognitionImported IMPORTED = new PastRecognitionImported(
            ID,
            RecognitionKind.LEARNING_COMMUNITY,
            AdministrativeTier.COMMUNE,
            APPLICANT,
            AREA,
            2023,
            LEVEL_1,
            "01/QĐ-PGDĐT",
            "Phòng GDĐT",
            VALID_TO,
            "nam.csv, dòng 2",
            TODAY);
    private final World world = new World();

    @Test
    void begins_a_dossier_that_is_kept_as_long_as_its_years_procedure_says() {
        world.today = TODAY.plusYears(2);
        assertThat(decide(world, List.of(), takeOver(TODAY))).isEqualTo(Decision.accept(IMPORTED));
    }

    @Test
    void is_followed_by_all_that_follows_a_recognition() {
        assertThat(decide(List.of(IMPORTED), revoke("02/KL-TTr", TODAY))).isEqualTo(Decision.accept(REVOKED));
        world.today = VALID_TO.plusDays(1);
        assertThat(decide(world, List.of(IMPORTED), expire(world.today)))
                .isEqualTo(Decision.accept(new RecognitionExpired(ID, VALID_TO, world.today)));
    }

    @Test
    void is_refused_where_there_is_a_dossier_of_that_year_already() {
        for (var story : List.of(List.of(REGISTERED), UNTIL_RECOGNISED, List.of(IMPORTED))) {
            assertThat(decide(List.copyOf(story), takeOver(TODAY)))
                    .isEqualTo(Decision.refuse(Refusal.ALREADY_REGISTERED));
        }
    }

    @Test
    void closes_the_year_to_a_registration() {
        assertThat(decide(List.of(IMPORTED), register(TODAY))).isEqualTo(Decision.refuse(Refusal.ALREADY_REGISTERED));
    }

    @Test
    void is_refused_for_a_year_that_no_procedure_governs() {
        world.procedurePublished = false;
        assertThat(decide(world, List.of(), takeOver(TODAY)))
                .isEqualTo(Decision.refuse(Refusal.PROCEDURE_NOT_PUBLISHED));
    }
}
