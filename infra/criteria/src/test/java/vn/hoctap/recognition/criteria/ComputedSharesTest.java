package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.criteria.SmallSet.LEVELS;
import static vn.hoctap.recognition.criteria.SmallSet.first;
import static vn.hoctap.recognition.criteria.SmallSet.indicator;
import static vn.hoctap.recognition.criteria.SmallSet.percent;
import static vn.hoctap.recognition.criteria.SmallSet.second;
import static vn.hoctap.recognition.events.dossier.RecognitionLevel.LEVEL_1;
import static vn.hoctap.recognition.events.dossier.RecognitionLevel.LEVEL_2;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.criteria.ComputedShares.Need;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Scope.Territory;

@DisplayName("The shares that the engine has to count")
class ComputedSharesTest {
    private static final Measure COMMUNES = new Measure.RecognisedShare("CDHT-XA");
    private static final Measure DISTRICTS = new Measure.RecognisedShare("CDHT-HUYEN");

    @Test
    void are_one_for_each_level_that_asks_for_it() {
        var set = SmallSet.of(LEVELS, indicator("4.1", COMMUNES, first(percent(90)), second(percent(90))));
        assertThat(ComputedShares.needed(set))
                .containsExactly(new Need("4.1", "CDHT-XA", LEVEL_1), new Need("4.1", "CDHT-XA", LEVEL_2));
    }

    @Test
    void come_in_the_order_of_the_set_and_from_the_lowest_level_up() {
        var set = SmallSet.of(
                LEVELS,
                indicator("4.2", DISTRICTS, second(percent(90)), first(percent(80))),
                indicator("4.1", COMMUNES, second(percent(90))));
        assertThat(ComputedShares.needed(set))
                .containsExactly(
                        new Need("4.2", "CDHT-HUYEN", LEVEL_1),
                        new Need("4.2", "CDHT-HUYEN", LEVEL_2),
                        new Need("4.1", "CDHT-XA", LEVEL_2));
    }

    @Test
    void are_counted_once_for_all_whom_a_level_asks() {
        var set = SmallSet.of(
                LEVELS,
                indicator(
                        "4.1",
                        COMMUNES,
                        first(percent(90), Territory.NORMAL),
                        first(percent(80), Territory.DIFFICULT)));
        assertThat(ComputedShares.needed(set)).containsExactly(new Need("4.1", "CDHT-XA", LEVEL_1));
    }

    @Test
    void are_none_where_everything_is_answered_or_scored() {
        assertThat(ComputedShares.needed(
                        SmallSet.of(LEVELS, indicator(SmallSet.SHARE, first(percent(90)), second(percent(95))))))
                .isEmpty();
        assertThat(ComputedShares.needed(SmallSet.of(SmallSet.bands(50, 0), SmallSet.points("1", "100"))))
                .isEmpty();
    }
}
