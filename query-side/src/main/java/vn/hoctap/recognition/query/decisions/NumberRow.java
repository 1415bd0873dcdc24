package vn.hoctap.recognition.query.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.RegisterEvent;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * A number that a register gave to a decision.
 *
 * @param id of the decision
 * @param register the stream of one body, year and series
 */
record NumberRow(UUID id, UUID register, int number, LocalDate date, Mark first) implements Document {
    @Override
    public UUID stream() {
        return register;
    }

    static UUID idOf(RegisterEvent event) {
        return switch (event) {
            case DecisionNumbered numbered -> numbered.decisionId().value();
        };
    }

    static NumberRow after(@Nullable NumberRow known, Recorded<RegisterEvent> recorded) {
        return switch (recorded.event()) {
            case DecisionNumbered numbered ->
                new NumberRow(
                        numbered.decisionId().value(),
                        numbered.registerId().value(),
                        numbered.number(),
                        numbered.effectiveOn(),
                        recorded.mark());
        };
    }
}
