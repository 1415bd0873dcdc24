package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;

/** Checks what an indicator requires: of everybody at most one thing a level, never less at a higher level. */
final class RequirementLint {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final List<Finding> findings = new ArrayList<>();

    private RequirementLint(Indicator indicator) {
        this.indicator = indicator;
    }

    static List<Finding> findings(String place, Scheme scheme, Indicator indicator) {
        return switch (scheme) {
            case Scheme.Thresholds thresholds -> new RequirementLint(indicator).thresholds(place, thresholds);
            case Scheme.Points points -> PointsLint.findings(place, points, indicator);
        };
    }

    private List<Finding> thresholds(String place, Scheme.Thresholds scheme) {
        require(place, !(indicator.measure() instanceof Measure.Points), Flaw.MEASURE_NOT_IN_THE_SCHEME);
        for (var level : scheme.levels()) {
            boolean asked = indicator.requirements().stream().anyMatch(requirement -> requirement.level() == level);
            require(place, asked, Flaw.REQUIREMENT_MISSING);
        }
        for (int number = 0; number < indicator.requirements().size(); number++) {
            var here = place + ".requirements[" + number + "]";
            var requirement = indicator.requirements().get(number);
            require(here, scheme.levels().contains(requirement.level()), Flaw.LEVEL_NOT_JUDGED);
            require(here, ScopeRule.fitsSomebody(requirement.scope()), Flaw.MEANT_FOR_NOBODY);
            bound(here, requirement.bound());
            indicator.requirements().subList(0, number).forEach(earlier -> compare(here, earlier, requirement));
        }
        return List.copyOf(findings);
    }

    private void bound(String place, Bound bound) {
        switch (bound) {
            case Bound.Fulfilled _ ->
                require(
                        place,
                        indicator.measure() instanceof Measure.YesNo || indicator.measure() instanceof Measure.Trend,
                        Flaw.BOUND_NOT_IN_THE_MEASURE);
            case Bound.AtLeast(var value) -> number(place, value);
            case Bound.GradeAtLeast(var grade) ->
                require(
                        place,
                        indicator.measure() instanceof Measure.Grade(var scale) && scale.contains(grade),
                        Flaw.GRADE_NOT_ON_THE_SCALE);
        }
    }

    private void number(String place, BigDecimal value) {
        switch (indicator.measure()) {
            case Measure.Percentage _, Measure.RecognisedShare _ ->
                require(place, value.signum() > 0 && value.compareTo(HUNDRED) <= 0, Flaw.PERCENTAGE_OUT_OF_RANGE);
            case Measure.Quantity _ -> {}
            case Measure.YesNo _, Measure.Grade _, Measure.Trend _, Measure.Points _ ->
                require(place, false, Flaw.BOUND_NOT_IN_THE_MEASURE);
        }
    }

    private void compare(String place, Requirement earlier, Requirement later) {
        if (!ScopeRule.shareSomebody(earlier.scope(), later.scope())) {
            return;
        }
        int levels = earlier.level().compareTo(later.level());
        require(place, levels != 0, Flaw.REQUIREMENTS_OVERLAP);
        require(place, levels >= 0 || asksAsMuch(earlier.bound(), later.bound()), Flaw.HIGHER_LEVEL_ASKS_LESS);
        require(place, levels <= 0 || asksAsMuch(later.bound(), earlier.bound()), Flaw.HIGHER_LEVEL_ASKS_LESS);
    }

    private boolean asksAsMuch(Bound lower, Bound higher) {
        if (lower instanceof Bound.AtLeast(var less) && higher instanceof Bound.AtLeast(var more)) {
            return more.compareTo(less) >= 0;
        }
        return !(indicator.measure() instanceof Measure.Grade(var scale)
                        && lower instanceof Bound.GradeAtLeast(var less)
                        && higher instanceof Bound.GradeAtLeast(var more)
                        && scale.containsAll(List.of(less, more)))
                || scale.indexOf(more) >= scale.indexOf(less);
    }

    private void require(String place, boolean right, Flaw flaw) {
        if (!right) {
            findings.add(new Finding(place, flaw));
        }
    }
}
