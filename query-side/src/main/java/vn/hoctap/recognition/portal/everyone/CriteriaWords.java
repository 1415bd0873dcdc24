package vn.hoctap.recognition.portal.everyone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.query.criteria.TraitName;
import vn.hoctap.recognition.web.text.Text;

/** What a criteria set asks for, in words. */
public final class CriteriaWords {
    private static final int OPEN_END = 9999;

    private CriteriaWords() {}

    /** The assessed years. */
    public static String of(AssessedYears years) {
        return years.to() == OPEN_END
                ? Text.of("everyone.years.from", years.from())
                : Text.of("everyone.years.between", years.from(), years.to());
    }

    public static String of(RecognitionLevel level) {
        return Text.called("everyone.level", level);
    }

    /** What is asked for, and of whom if not of everybody. */
    public static String of(Measure measure, Requirement requirement) {
        var whom = of(requirement.scope());
        var what = of(measure, requirement.bound());
        return whom.isEmpty() ? what : what + " (" + whom + ")";
    }

    /** Empty where no points are given. */
    public static String maximum(Measure measure) {
        return measure instanceof Measure.Points(var maximum) ? maximum.toPlainString() : "";
    }

    /** What is asked for, of whomever it is asked. */
    public static String of(Measure measure, Bound bound) {
        return switch (bound) {
            case Bound.Fulfilled _ ->
                measure instanceof Measure.Trend trend
                        ? Text.called("everyone.asked", trend.direction())
                        : Text.of("everyone.asked.yes");
            case Bound.GradeAtLeast(var grade) -> Text.of("everyone.asked.grade", grade);
            case Bound.AtLeast(var value) ->
                measure instanceof Measure.Quantity(var unit)
                        ? Text.of("everyone.asked.quantity", value.toPlainString(), unit)
                        : Text.of("everyone.asked.percent", value.toPlainString());
        };
    }

    private static String of(Scope scope) {
        var only = named(scope.anyOf());
        var not = scope.noneOf().isEmpty() ? "" : Text.of("everyone.asked.except", named(scope.noneOf()));
        var where = switch (scope.territory()) {
            case ANY, NORMAL -> "";
            case DIFFICULT -> Text.of("everyone.asked.difficult");
        };
        return Stream.of(only, not, where).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String named(List<Trait> traits) {
        return traits.stream().map(TraitName::of).collect(Collectors.joining(", "));
    }
}
