package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Value;

/** Answers fit their criteria set: each indicator is asked for, answered once, and in its own measure. */
public final class AnswersRule {
    private AnswersRule() {}

    /** @param indicator code of the indicator that the answer is about */
    public record Breach(String indicator, Fault fault) {}

    /** What is wrong with an answer; the names are part of the API. */
    public enum Fault {
        UNKNOWN_INDICATOR,
        ANSWERED_TWICE,
        COMPUTED_BY_THE_ENGINE,
        OTHER_MEASURE,
        NEGATIVE,
        MORE_THAN_ALL,
        NOT_ON_THE_SCALE,
        TOO_MANY_POINTS,
        BROKEN_POINTS,
        SOURCE_MISSING
    }

    /** Everything that is wrong, in the order of the answers; empty if they can be judged. */
    public static List<Breach> breaches(CriteriaSet set, List<Answer> answers) {
        var indicators = set.indicators().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var seen = new HashSet<String>();
        return answers.stream()
                .<Breach>mapMulti((answer, found) -> fault(set, indicators, answer, seen.add(answer.indicator()))
                        .ifPresent(fault -> found.accept(new Breach(answer.indicator(), fault))))
                .toList();
    }

    private static Optional<Fault> fault(
            CriteriaSet set, Map<String, Indicator> indicators, Answer answer, boolean first) {
        var indicator = indicators.get(answer.indicator());
        if (indicator == null) {
            return Optional.of(Fault.UNKNOWN_INDICATOR);
        }
        if (!first) {
            return Optional.of(Fault.ANSWERED_TWICE);
        }
        return fault(set.scheme(), indicator.measure(), answer.value())
                .or(() -> needsSource(answer) ? Optional.of(Fault.SOURCE_MISSING) : Optional.empty());
    }

    /** Figures say where they come from, so that somebody can look them up. */
    private static boolean needsSource(Answer answer) {
        return switch (answer.value()) {
            case Value.Ratio _, Value.Quantity _, Value.Change _ ->
                answer.source().isBlank();
            case Value.YesNo _, Value.Grade _, Value.Points _ -> false;
        };
    }

    private static Optional<Fault> fault(Scheme scheme, Measure measure, Value value) {
        return switch (measure) {
            case Measure.RecognisedShare _ -> Optional.of(Fault.COMPUTED_BY_THE_ENGINE);
            case Measure.YesNo _ -> otherThan(value instanceof Value.YesNo);
            case Measure.Trend _ -> otherThan(value instanceof Value.Change);
            case Measure.Percentage _ ->
                value instanceof Value.Ratio ratio ? fault(ratio) : Optional.of(Fault.OTHER_MEASURE);
            case Measure.Quantity _ ->
                value instanceof Value.Quantity(var number) ? faultOf(number) : Optional.of(Fault.OTHER_MEASURE);
            case Measure.Grade(var scale) ->
                value instanceof Value.Grade(var grade)
                        ? faultIf(!scale.contains(grade), Fault.NOT_ON_THE_SCALE)
                        : Optional.of(Fault.OTHER_MEASURE);
            case Measure.Points(var maximum) ->
                value instanceof Value.Points(var points)
                        ? fault(scheme, maximum, points)
                        : Optional.of(Fault.OTHER_MEASURE);
        };
    }

    private static Optional<Fault> fault(Value.Ratio ratio) {
        return ratio.numerator() < 0 || ratio.denominator() < 0
                ? Optional.of(Fault.NEGATIVE)
                : faultIf(ratio.numerator() > ratio.denominator(), Fault.MORE_THAN_ALL);
    }

    private static Optional<Fault> fault(Scheme scheme, BigDecimal maximum, BigDecimal points) {
        if (points.compareTo(maximum) > 0) {
            return Optional.of(Fault.TOO_MANY_POINTS);
        }
        boolean broken = scheme instanceof Scheme.Points scored
                && points.remainder(scored.step()).signum() != 0;
        return faultOf(points).or(() -> faultIf(broken, Fault.BROKEN_POINTS));
    }

    private static Optional<Fault> faultOf(BigDecimal number) {
        return faultIf(number.signum() < 0, Fault.NEGATIVE);
    }

    private static Optional<Fault> otherThan(boolean right) {
        return faultIf(!right, Fault.OTHER_MEASURE);
    }

    private static Optional<Fault> faultIf(boolean wrong, Fault fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }
}
