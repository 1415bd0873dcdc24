package vn.hoctap.recognition.query.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** At every point the state is the fold of what was recorded by then and has effect by that day. */
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Instant MOMENT = Instant.parse("2024-01-01T00:00:00Z");

    record Fact(int number, Instant recordedAt, LocalDate effectiveOn) {}

    @Provide
    Arbitrary<List<Fact>> histories() {
        var steps = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9))
                .as((pause, day) -> new int[] {pause, day});
        return steps.list().ofMinSize(1).ofMaxSize(12).map(TimelineTest::facts);
    }

    private static List<Fact> facts(List<int[]> steps) {
        var facts = new ArrayList<Fact>();
        var moment = MOMENT;
        for (var step : steps) {
            moment = moment.plusSeconds(step[0]);
            facts.add(new Fact(facts.size() + 1, moment, DAY.plusDays(step[1])));
        }
        return facts;
    }

    @Property
    void shows_at_every_point_the_fold_of_what_counts_there(
            @ForAll("histories") List<Fact> facts, @ForAll boolean stored) {
        var intervals = fold(facts, stored);
        for (int second = -1; second < 25; second++) {
            for (int day = -1; day < 11; day++) {
                var instant = MOMENT.plusSeconds(second);
                var date = DAY.plusDays(day);
                assertThat(shown(intervals, instant, date)).isEqualTo(expected(facts, instant, date));
            }
        }
    }

    private static List<Integer> expected(List<Fact> facts, Instant instant, LocalDate date) {
        return facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(instant)
                        && !fact.effectiveOn().isAfter(date))
                .map(Fact::number)
                .toList();
    }

    private static List<Integer> shown(List<Interval<List<Integer>>> intervals, Instant instant, LocalDate date) {
        return intervals.stream()
                .filter(interval -> !interval.recordedFrom().isAfter(instant)
                        && Optional.ofNullable(interval.recordedTo())
                                .map(instant::isBefore)
                                .orElse(true))
                .filter(interval -> !interval.effectiveFrom().isAfter(date) && interval.reachesBeyond(date))
                .map(Interval::state)
                .reduce((one, other) -> fail("two states at one point"))
                .orElse(List.of());
    }

    /** All at once, or each event on what the one before has left in the table. */
    private static List<Interval<List<Integer>>> fold(List<Fact> facts, boolean stored) {
        var table = new ArrayList<Interval<List<Integer>>>();
        var timeline = new Timeline<List<Integer>>(List.of());
        for (var fact : facts) {
            timeline.record(known -> with(known, fact), fact.number(), fact.recordedAt(), fact.effectiveOn());
            if (stored) {
                write(timeline, table);
                timeline =
                        new Timeline<>(table.stream().filter(Interval::isOpen).toList());
            }
        }
        write(timeline, table);
        return table;
    }

    private static List<Integer> with(@Nullable List<Integer> known, Fact fact) {
        return Stream.concat(known == null ? Stream.empty() : known.stream(), Stream.of(fact.number()))
                .toList();
    }

    private static void write(Timeline<List<Integer>> timeline, List<Interval<List<Integer>>> table) {
        for (var ended : timeline.ended()) {
            table.removeIf(
                    row -> row.opened() == ended.opened() && row.effectiveFrom().equals(ended.effectiveFrom()));
        }
        Stream.concat(timeline.ended().stream(), timeline.added().stream())
                .filter(interval -> !interval.isUnseen())
                .forEach(table::add);
    }
}
