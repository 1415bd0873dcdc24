package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scheme.Band;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

@DisplayName("Self-assessing with points (thang điểm, mức xếp loại)")
class PointsTest {
    private final World world = new World();

    @BeforeEach
    void with_points() {
        world.scheme = new Scheme.Points(
                BigDecimal.ONE, List.of(band("Tốt", 80, true), band("Khá", 65, true), band("Chưa đạt", 0, false)));
    }

    @ParameterizedTest
    @CsvSource({"100, Tốt", "80, Tốt", "79, Khá", "65, Khá"})
    void asks_for_the_band_that_the_points_fall_into(int points, String band) {
        var judgement =
                new Judgement.ByPoints(BigDecimal.valueOf(points), band, true, List.of(finding("1.1", Reason.REACHED)));
        dossier(world)
                .given(REGISTERED)
                .when(selfAssess(scored(points), TODAY))
                .expectEvents(selfAssessed(new Award.InBand(band), scored(points), judgement));
    }

    @Test
    void reaches_nothing_in_a_band_that_is_not_recognised() {
        var judgement = new Judgement.ByPoints(
                BigDecimal.valueOf(64), "Chưa đạt", false, List.of(finding("1.1", Reason.REACHED)));
        dossier(world)
                .given(REGISTERED)
                .when(selfAssess(scored(64), TODAY))
                .expectEvents(selfAssessed(new Award.NotMet(), scored(64), judgement));
    }

    @Test
    void knows_no_levels() {
        dossier(world)
                .given(REGISTERED)
                .when(selfAssess(Optional.of(RecognitionLevel.LEVEL_1), scored(100), "", TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.LEVEL_NOT_SUPPORTED);
    }

    private static Band band(String name, int from, boolean recognised) {
        return new Band(name, BigDecimal.valueOf(from), recognised, Certainty.CHECKED);
    }

    private static List<Answer> scored(int points) {
        return List.of(new Answer("1.1", new Value.Points(BigDecimal.valueOf(points)), List.of("12/KH-UBND"), ""));
    }
}
