package vn.hoctap.recognition.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoctap.recognition.query.whatif.Sets.bands;
import static vn.hoctap.recognition.query.whatif.Sets.done;
import static vn.hoctap.recognition.query.whatif.Sets.gives;
import static vn.hoctap.recognition.query.whatif.Sets.levels;
import static vn.hoctap.recognition.query.whatif.Sets.percent;
import static vn.hoctap.recognition.query.whatif.Sets.points;
import static vn.hoctap.recognition.query.whatif.Sets.scored;
import static vn.hoctap.recognition.query.whatif.Sets.share;
import static vn.hoctap.recognition.query.whatif.Sets.yes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.query.whatif.Outcome.Decider;

@DisplayName("A dossier judged by other criteria")
class HypothesisTest {
    private static final String TITLE = "CDHT-XA";
    private static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);
    private static final Award LEVEL_2 = new Award.AtLevel(RecognitionLevel.LEVEL_2);
    private static final Award NOT_MET = new Award.NotMet();
    private static final CriteriaSet OWN = levels(TITLE, share("5.1", 60, 80), done("5.2"));

    @Test
    void falls_where_a_threshold_is_raised_and_names_the_indicator() {
        var outcome = under(levels(TITLE, share("5.1", 65, 80), done("5.2")), percent("5.1", 60), yes("5.2"));
        assertThat(outcome.change()).isEqualTo(Change.DOWN);
        assertThat(outcome.recorded()).isEqualTo(LEVEL_1);
        assertThat(outcome.hypothetical()).isEqualTo(NOT_MET);
        var decider = outcome.deciding().getFirst();
        assertThat(outcome.deciding()).hasSize(1);
        assertThat(decider.level()).isEqualTo(RecognitionLevel.LEVEL_1);
        assertThat(decider.indicator()).isEqualTo("5.1");
        assertThat(decider.recorded().verdict()).isEqualTo(Verdict.MET);
        assertThat(decider.hypothetical().reason()).isEqualTo(Reason.BELOW);
    }

    @Test
    void rises_where_a_threshold_is_lowered() {
        var outcome = under(levels(TITLE, share("5.1", 50, 60), done("5.2")), percent("5.1", 60), yes("5.2"));
        assertThat(outcome.change()).isEqualTo(Change.UP);
        assertThat(outcome.hypothetical()).isEqualTo(LEVEL_2);
        assertThat(outcome.deciding())
                .extracting(Decider::level, Decider::indicator)
                .containsExactly(tuple(RecognitionLevel.LEVEL_2, "5.1"));
    }

    @Test
    void rises_where_an_indicator_is_no_longer_asked() {
        var outcome = under(levels(TITLE, share("5.1", 60, 80)), percent("5.1", 70));
        assertThat(outcome.change()).isEqualTo(Change.UP);
        assertThat(outcome.deciding()).extracting(Decider::indicator).containsExactly("5.2");
        assertThat(outcome.deciding().getFirst().name()).isNull();
        assertThat(outcome.deciding().getFirst().hypothetical()).isNull();
    }

    @Test
    void is_not_judged_where_it_depends_on_what_nobody_was_asked() {
        var outcome =
                under(levels(TITLE, share("5.1", 60, 80), done("5.2"), done("5.3")), percent("5.1", 90), yes("5.2"));
        assertThat(outcome.change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(outcome.hypothetical()).isNull();
        assertThat(outcome.missing()).containsExactly("5.3");
    }

    @Test
    void is_judged_where_what_is_missing_does_not_matter() {
        var outcome =
                under(levels(TITLE, share("5.1", 95, 95), done("5.2"), done("5.3")), percent("5.1", 90), yes("5.2"));
        assertThat(outcome.change()).isEqualTo(Change.DOWN);
        assertThat(outcome.missing()).containsExactly("5.3");
        assertThat(outcome.deciding()).extracting(Decider::indicator).contains("5.1");
    }

    @Test
    void misses_nothing_that_is_not_meant_for_the_applicant() {
        var other = levels(TITLE, share("5.1", 60, 80), done("5.2"), done("5.3", Territory.DIFFICULT));
        var outcome = under(other, percent("5.1", 90), yes("5.2"));
        assertThat(outcome.change()).isEqualTo(Change.SAME);
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void misses_what_was_answered_in_another_measure() {
        var outcome = under(levels(TITLE, share("5.1", 60, 80), share("5.2", 10, 20)), percent("5.1", 90), yes("5.2"));
        assertThat(outcome.change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(outcome.missing()).containsExactly("5.2");
    }

    @ParameterizedTest
    @CsvSource({"0", "59", "60", "79", "80", "100"})
    void stays_as_it_is_under_its_own_criteria(int percent) {
        var answered = under(OWN, percent("5.1", percent), yes("5.2"));
        var leftOpen = under(OWN, percent("5.1", percent));
        assertThat(List.of(answered, leftOpen)).allSatisfy(outcome -> {
            assertThat(outcome.change()).isEqualTo(Change.SAME);
            assertThat(outcome.hypothetical()).isEqualTo(outcome.recorded());
            assertThat(outcome.missing()).isEmpty();
        });
    }

    @Test
    void falls_by_points_where_the_bands_lie_higher_and_no_indicator_decides() {
        var own = points(TITLE, bands(80, 50), scored("1", 60), scored("2", 40));
        var other = points(TITLE, bands(90, 50), scored("1", 60), scored("2", 40));
        var outcome = outcome(own, other, gives("1", 50), gives("2", 30));
        assertThat(outcome.change()).isEqualTo(Change.DOWN);
        assertThat(outcome.hypothetical()).isEqualTo(new Award.InBand("Khá"));
        assertThat(outcome.deciding()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10,SAME", "31,NOT_COMPARABLE", "50,SAME"})
    void by_points_what_is_missing_matters_only_if_it_can_change_the_band(int given, Change expected) {
        var own = points(TITLE, bands(80, 50), scored("1", 100));
        var other = points(TITLE, bands(80, 50), scored("1", 80), scored("2", 20));
        var outcome = outcome(own, other, gives("1", given));
        assertThat(outcome.change()).isEqualTo(expected);
        assertThat(outcome.missing()).containsExactly("2");
    }

    @Test
    void between_points_and_levels_only_recognition_is_compared() {
        var scored = points(TITLE, bands(80, 50), scored("1", 100));
        var outcome = outcome(scored, levels(TITLE, share("5.1", 60, 80)), gives("1", 90), percent("5.1", 70));
        assertThat(outcome.recorded()).isEqualTo(new Award.InBand("Tốt"));
        assertThat(outcome.hypothetical()).isEqualTo(LEVEL_1);
        assertThat(outcome.change()).isEqualTo(Change.SAME);
        var stricter = outcome(scored, levels(TITLE, share("5.1", 75, 80)), gives("1", 90), percent("5.1", 70));
        assertThat(stricter.change()).isEqualTo(Change.DOWN);
        assertThat(stricter.deciding()).extracting(Decider::indicator).containsExactly("5.1");
        var older = outcome(OWN, scored, percent("5.1", 70), yes("5.2"));
        assertThat(older.change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(older.missing()).containsExactly("1");
    }

    private static Outcome under(CriteriaSet other, Answer... answers) {
        return outcome(OWN, other, answers);
    }

    private static Outcome outcome(CriteriaSet own, CriteriaSet other, Answer... answers) {
        var profile = new Profile(List.of(), false);
        var judgement = Judge.judge(own, profile, List.of(answers), List.of());
        var applicant = new Case.Applicant(new UUID(0, 1), "24853", "Xã Đạ K'Nàng", "24853");
        return new Hypothesis(other)
                .of(new Case(applicant, own.title(), profile, List.of(answers), List.of(), judgement));
    }
}
