package vn.hoctap.recognition.command.cycle.model;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.cycle.OpenCycle;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.cycle.YearlyReportSent;

/** State of a cycle. */
public sealed interface Cycle {
    /** Nobody has opened it. */
    record Unknown() implements Cycle {}

    /** @param reports those sent already */
    record Known(OpenCycle cycle, Set<Report> reports) implements Cycle {
        public Known {
            reports = Set.copyOf(reports);
        }

        private Known with(OpenCycle changed) {
            return new Known(changed, reports);
        }

        private Known with(Report sent) {
            return new Known(
                    cycle, Stream.concat(reports.stream(), Stream.of(sent)).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** One paper to one addressee. */
    record Report(String to, String number) {}

    /** The state that follows from {@code event}. */
    static Cycle evolve(Cycle before, CycleEvent event) {
        return switch (event) {
            case CycleOpened opened -> new Known(OpenCycle.of(opened), Set.of());
            case CycleDatesChanged changed -> before.then(known -> known.with(known.cycle.with(changed.dates())));
            case CycleClosed closed -> before.then(known -> known.with(known.cycle.closedFrom(closed.effectiveOn())));
            case YearlyReportSent sent -> before.then(known -> known.with(new Report(sent.to(), sent.number())));
        };
    }

    private Cycle then(UnaryOperator<Known> change) {
        return switch (this) {
            case Unknown unknown -> unknown;
            case Known known -> change.apply(known);
        };
    }
}
