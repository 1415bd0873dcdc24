package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Measure.Trend.Direction;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Small sets of both schemes, good and bad: to keep the bad ones away is for the lint. */
final class RandomSets {
    static final List<Trait> TRAITS = List.of(Trait.PRESCHOOL, Trait.STATE_BODY);
    static final String OFF_THE_SCALE = "quá cao";

    private RandomSets() {}

    static Arbitrary<CriteriaSet> all() {
        return Arbitraries.oneOf(byLevel(), byPoints());
    }

    private static Arbitrary<CriteriaSet> byLevel() {
        return measures()
                .flatMap(RandomSets::indicators)
                .list()
                .ofMaxSize(3)
                .map(indicators -> SmallSet.of(SmallSet.LEVELS, numbered(indicators)));
    }

    private static Indicator[] numbered(List<Indicator> indicators) {
        return IntStream.range(0, indicators.size())
                .mapToObj(number -> SmallSet.indicator(
                        String.valueOf(number),
                        indicators.get(number).measure(),
                        indicators.get(number).requirements().toArray(Requirement[]::new)))
                .toArray(Indicator[]::new);
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.of(
                SmallSet.SHARE,
                SmallSet.GRADE,
                new Measure.YesNo(),
                new Measure.Quantity("chương trình"),
                new Measure.Trend("Thu nhập", Direction.UP),
                new Measure.Trend("Tỷ lệ nghèo", Direction.DOWN),
                new Measure.RecognisedShare("CDHT-XA"));
    }

    private static Arbitrary<Indicator> indicators(Measure measure) {
        return Combinators.combine(bounds(measure), scopes(), bounds(measure), scopes())
                .as((low, some, high, others) -> SmallSet.indicator(
                        measure,
                        new Requirement(RecognitionLevel.LEVEL_1, some, low),
                        new Requirement(RecognitionLevel.LEVEL_2, others, high)));
    }

    private static Arbitrary<Bound> bounds(Measure measure) {
        return switch (measure) {
            case Measure.YesNo _, Measure.Trend _, Measure.Points _ -> Arbitraries.just(SmallSet.done());
            case Measure.Percentage _, Measure.Quantity _, Measure.RecognisedShare _ ->
                Arbitraries.integers().between(0, 101).map(SmallSet::percent);
            case Measure.Grade(var scale) ->
                Arbitraries.oneOf(Arbitraries.of(scale), Arbitraries.just(OFF_THE_SCALE))
                        .map(SmallSet::grade);
        };
    }

    private static Arbitrary<Scope> scopes() {
        var traits = Arbitraries.of(TRAITS).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(traits, traits, Arbitraries.of(Territory.class))
                .as(Scope::new);
    }

    private static Arbitrary<CriteriaSet> byPoints() {
        var steps = Arbitraries.of("-1", "0", "0.25", "0.5", "1");
        var maxima = Arbitraries.of("-5", "0", "0.3", "10", "37.5", "100");
        return Combinators.combine(steps, bands(), maxima)
                .as((step, bands, maximum) -> SmallSet.of(
                        SmallSet.scored(step, bands),
                        SmallSet.points("0", maximum),
                        SmallSet.points(
                                "1",
                                BigDecimal.valueOf(100)
                                        .subtract(new BigDecimal(maximum))
                                        .toPlainString())));
    }

    private static Arbitrary<Scheme.Band[]> bands() {
        var sums = Arbitraries.of(0, 50, 85, 101).set();
        return Combinators.combine(sums, Arbitraries.of(0, 50, 85)).as(RandomSets::bands);
    }

    private static Scheme.Band[] bands(Set<Integer> sums, int enough) {
        return sums.stream()
                .sorted(Comparator.reverseOrder())
                .map(from -> SmallSet.band("Từ " + from, from, from >= enough))
                .toArray(Scheme.Band[]::new);
    }
}
