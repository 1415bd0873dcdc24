package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;
import static vn.hoctap.recognition.criteria.SmallSet.GRADE;
import static vn.hoctap.recognition.criteria.SmallSet.LEVELS;
import static vn.hoctap.recognition.criteria.SmallSet.SHARE;
import static vn.hoctap.recognition.criteria.SmallSet.indicator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.criteria.AnswersRule.Breach;
import vn.hoctap.recognition.criteria.AnswersRule.Fault;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Value;

@DisplayName("Answers to a criteria set")
class AnswersRuleTest {
    private static final CriteriaSet SET = SmallSet.of(
            LEVELS,
            indicator("share", SHARE),
            indicator("yes", new Measure.YesNo()),
            indicator("grade", GRADE),
            indicator("count", new Measure.Quantity("chương trình")),
            indicator("trend", new Measure.Trend("Thu nhập", Measure.Trend.Direction.UP)),
            indicator("parts", new Measure.RecognisedShare("CDHT-XA")));
    private static final CriteriaSet POINTS = SmallSet.of(SmallSet.bands(50, 0), SmallSet.points("points", "10"));
    private static final Answer YES = answer("yes", new Value.YesNo(true));

    static Stream<Arguments> faults() {
        return Stream.of(
                of(SET, List.of(answer("9.9", new Value.YesNo(true))), Fault.UNKNOWN_INDICATOR),
                of(SET, List.of(YES, YES), Fault.ANSWERED_TWICE),
                of(SET, List.of(answer("parts", new Value.Ratio(8, 8))), Fault.COMPUTED_BY_THE_ENGINE),
                of(SET, List.of(answer("yes", new Value.Ratio(1, 2))), Fault.OTHER_MEASURE),
                of(SET, List.of(answer("share", new Value.YesNo(true))), Fault.OTHER_MEASURE),
                of(SET, List.of(answer("trend", quantity("5"))), Fault.OTHER_MEASURE),
                of(SET, List.of(answer("count", new Value.Grade("cao"))), Fault.OTHER_MEASURE),
                of(SET, List.of(answer("grade", quantity("1"))), Fault.OTHER_MEASURE),
                of(POINTS, List.of(answer("points", new Value.YesNo(true))), Fault.OTHER_MEASURE),
                of(SET, List.of(answer("share", new Value.Ratio(-1, 2))), Fault.NEGATIVE),
                of(SET, List.of(answer("share", new Value.Ratio(0, -2))), Fault.NEGATIVE),
                of(SET, List.of(answer("count", quantity("-0.1"))), Fault.NEGATIVE),
                of(POINTS, List.of(answer("points", points("-0.5"))), Fault.NEGATIVE),
                of(SET, List.of(answer("share", new Value.Ratio(3, 2))), Fault.MORE_THAN_ALL),
                of(SET, List.of(answer("grade", new Value.Grade("quá cao"))), Fault.NOT_ON_THE_SCALE),
                of(POINTS, List.of(answer("points", points("10.5"))), Fault.TOO_MANY_POINTS),
                of(POINTS, List.of(answer("points", points("9.7"))), Fault.BROKEN_POINTS),
                of(SET, List.of(new Answer("share", new Value.Ratio(1, 2), List.of(), " ")), Fault.SOURCE_MISSING));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("faults")
    void are_refused_with_their_fault(CriteriaSet set, List<Answer> answers, Fault fault) {
        assertThat(AnswersRule.breaches(set, answers))
                .containsExactly(new Breach(answers.getLast().indicator(), fault));
    }

    @Test
    void have_a_test_for_every_fault() {
        assertThat(faults().map(arguments -> (Fault) arguments.get()[2]).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Fault.class));
    }

    @Test
    void are_taken_in_their_own_measure() {
        var answers = List.of(
                YES,
                answer("share", new Value.Ratio(0, 0)),
                answer("grade", new Value.Grade("cao")),
                answer("count", quantity("0")),
                answer("trend", new Value.Change(BigDecimal.ONE, BigDecimal.ZERO)));
        assertThat(AnswersRule.breaches(SET, answers)).isEmpty();
        assertThat(AnswersRule.breaches(POINTS, List.of(answer("points", points("9.5")))))
                .isEmpty();
    }

    private static Answer answer(String indicator, Value value) {
        return new Answer(indicator, value, List.of(), "Niên giám thống kê");
    }

    private static Value quantity(String number) {
        return new Value.Quantity(new BigDecimal(number));
    }

    private static Value points(String points) {
        return new Value.Points(new BigDecimal(points));
    }
}
