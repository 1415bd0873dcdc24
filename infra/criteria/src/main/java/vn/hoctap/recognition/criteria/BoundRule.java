package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Value;

/** Whether a value is enough; exact, nothing is divided or rounded. */
final class BoundRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BoundRule() {}

    static boolean isReached(Measure measure, Bound bound, Value value) {
        return switch (bound) {
            case Bound.Fulfilled _ -> isFulfilled(measure, value);
            case Bound.AtLeast(var least) -> isAtLeast(least, value);
            case Bound.GradeAtLeast(var least) -> isAtLeast(measure, least, value);
        };
    }

    private static boolean isFulfilled(Measure measure, Value value) {
        return switch (value) {
            case Value.YesNo(var yes) -> yes;
            case Value.Change(var before, var now) ->
                measure instanceof Measure.Trend trend
                        && switch (trend.direction()) {
                            case UP -> now.compareTo(before) > 0;
                            case DOWN -> now.compareTo(before) < 0;
                        };
            case Value.Ratio _, Value.Quantity _, Value.Grade _, Value.Points _ -> false;
        };
    }

    /** 89.99 % is not 90 %: numerator × 100 is held against bound × denominator. */
    private static boolean isAtLeast(BigDecimal least, Value value) {
        return switch (value) {
            case Value.Ratio(var numerator, var denominator) ->
                BigDecimal.valueOf(numerator)
                                .multiply(HUNDRED)
                                .compareTo(least.multiply(BigDecimal.valueOf(denominator)))
                        >= 0;
            case Value.Quantity(var number) -> number.compareTo(least) >= 0;
            case Value.YesNo _, Value.Grade _, Value.Change _, Value.Points _ -> false;
        };
    }

    private static boolean isAtLeast(Measure measure, String least, Value value) {
        return measure instanceof Measure.Grade(var scale)
                && value instanceof Value.Grade(var grade)
                && scale.indexOf(grade) >= scale.indexOf(least);
    }
}
