package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.criteria.SmallSet.LEVELS;
import static vn.hoctap.recognition.criteria.SmallSet.done;
import static vn.hoctap.recognition.criteria.SmallSet.first;
import static vn.hoctap.recognition.criteria.SmallSet.indicator;
import static vn.hoctap.recognition.criteria.SmallSet.percent;
import static vn.hoctap.recognition.criteria.SmallSet.second;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.Award.AtLevel;
import vn.hoctap.recognition.events.dossier.Award.InBand;
import vn.hoctap.recognition.events.dossier.Award.NotMet;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

@DisplayName("What a judgement supports")
class SupportedTest {
    private static final AtLevel LEVEL_1 = new AtLevel(RecognitionLevel.LEVEL_1);
    private static final AtLevel LEVEL_2 = new AtLevel(RecognitionLevel.LEVEL_2);
    private static final Profile FIRM = new Profile(List.of(Trait.ECONOMIC_ORGANISATION), false);
    private static final CriteriaSet SHARES =
            SmallSet.of(LEVELS, indicator("3.1", SmallSet.SHARE, first(percent(90)), second(percent(95))));
    private static final CriteriaSet POINTS = SmallSet.of(SmallSet.bands(85, 50, 0), SmallSet.points("1", "100"));

    @Test
    void is_every_level_that_is_met_from_the_highest_down() {
        assertThat(awards(SHARES, new Value.Ratio(95, 100))).containsExactly(LEVEL_2, LEVEL_1);
        assertThat(awards(SHARES, new Value.Ratio(90, 100))).containsExactly(LEVEL_1);
    }

    @Test
    void is_nothing_where_no_level_is_met() {
        assertThat(awards(SHARES, new Value.Ratio(89, 100))).isEmpty();
        assertThat(highest(SHARES, new Value.Ratio(89, 100))).isEqualTo(new NotMet());
    }

    /** Circular 24/2023 article 7 asks the collective title of state bodies and public service units alone. */
    @Test
    void is_level_2_alone_for_a_firm_that_level_1_asks_more_of() {
        var publicBodies = new Scope(List.of(Trait.STATE_BODY, Trait.PUBLIC_SERVICE_UNIT), List.of(), Territory.ANY);
        var set = SmallSet.of(
                LEVELS,
                indicator("3.1", SmallSet.SHARE, first(percent(90)), second(percent(95))),
                indicator(
                        "3.3",
                        new Measure.YesNo(),
                        first(done()),
                        new Requirement(RecognitionLevel.LEVEL_2, publicBodies, done())));
        assertThat(awards(set, new Value.Ratio(95, 100))).containsExactly(LEVEL_2);
        assertThat(highest(set, new Value.Ratio(95, 100))).isEqualTo(LEVEL_2);
    }

    @Test
    void is_the_band_that_the_points_fall_into() {
        assertThat(awards(POINTS, points(85))).containsExactly(new InBand("Từ 85"));
        assertThat(awards(POINTS, points(84))).containsExactly(new InBand("Từ 50"));
        assertThat(highest(POINTS, points(50))).isEqualTo(new InBand("Từ 50"));
    }

    @Test
    void is_nothing_in_a_band_that_is_not_enough() {
        assertThat(awards(POINTS, points(49))).isEmpty();
        assertThat(highest(POINTS, points(49))).isEqualTo(new NotMet());
    }

    @Test
    void is_nothing_that_the_set_does_not_give() {
        assertThat(Supported.awards(POINTS, judged(SHARES, new Value.Ratio(95, 100))))
                .isEmpty();
        assertThat(Supported.awards(SHARES, judged(POINTS, points(85)))).isEmpty();
    }

    private static List<Award> awards(CriteriaSet set, Value value) {
        return Supported.awards(set, judged(set, value));
    }

    private static Award highest(CriteriaSet set, Value value) {
        return Supported.highest(set, judged(set, value));
    }

    private static Judgement judged(CriteriaSet set, Value value) {
        var first = set.indicators().findFirst().orElseThrow().code();
        return Judge.judge(set, FIRM, List.of(new Answer(first, value, List.of("Báo cáo"), "Báo cáo")), List.of());
    }

    private static Value points(int points) {
        return new Value.Points(BigDecimal.valueOf(points));
    }
}
