package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Measure.Trend.Direction;
import vn.hoctap.recognition.events.criteria.Value;

@DisplayName("A bound is reached")
class BoundRuleTest {
    private static final Measure SHARE = new Measure.Percentage("Công dân học tập", "Công dân");
    private static final Measure NUMBER = new Measure.Quantity("chương trình");
    private static final Measure DONE = new Measure.YesNo();
    private static final Measure GRADE = new Measure.Grade(List.of("chưa đáp ứng", "cơ bản", "tốt"));

    @ParameterizedTest(name = "{0} of {1} against {2} percent: {3}")
    @CsvSource({"9000, 10000, 90, true", "8999, 10000, 90, false", "9001, 10000, 90, true", "0, 10, 1, false"})
    void by_two_counts_that_nobody_rounds(long numerator, long denominator, BigDecimal least, boolean reached) {
        assertThat(BoundRule.isReached(SHARE, new Bound.AtLeast(least), new Value.Ratio(numerator, denominator)))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "4.0, true", "3.99, false", "5, true"})
    void by_a_number_that_is_the_bound_itself(BigDecimal number, boolean reached) {
        var four = new Bound.AtLeast(BigDecimal.valueOf(4));
        assertThat(BoundRule.isReached(NUMBER, four, new Value.Quantity(number)))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"chưa đáp ứng, false", "cơ bản, true", "tốt, true"})
    void by_its_grade_or_a_higher_one(String grade, boolean reached) {
        var basic = new Bound.GradeAtLeast("cơ bản");
        assertThat(BoundRule.isReached(GRADE, basic, new Value.Grade(grade))).isEqualTo(reached);
        assertThat(BoundRule.isReached(GRADE, basic, new Value.YesNo(true))).isFalse();
        assertThat(BoundRule.isReached(DONE, basic, new Value.Grade(grade))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UP, 1, 2, true", "UP, 2, 2, false", "UP, 2, 1, false", "DOWN, 2, 1, true", "DOWN, 2, 2, false"})
    void by_a_change_in_the_right_direction(Direction direction, BigDecimal before, BigDecimal now, boolean reached) {
        var change = new Value.Change(before, now);
        assertThat(BoundRule.isReached(new Measure.Trend("Thu nhập", direction), new Bound.Fulfilled(), change))
                .isEqualTo(reached);
        assertThat(BoundRule.isReached(DONE, new Bound.Fulfilled(), change)).isFalse();
    }

    @Test
    void by_a_yes_and_by_no_other_kind_of_value() {
        var fulfilled = new Bound.Fulfilled();
        assertThat(BoundRule.isReached(DONE, fulfilled, new Value.YesNo(true))).isTrue();
        assertThat(BoundRule.isReached(DONE, fulfilled, new Value.YesNo(false))).isFalse();
        assertThat(BoundRule.isReached(DONE, fulfilled, new Value.Quantity(BigDecimal.TEN)))
                .isFalse();
        assertThat(BoundRule.isReached(NUMBER, new Bound.AtLeast(BigDecimal.ONE), new Value.YesNo(true)))
                .isFalse();
    }
}
