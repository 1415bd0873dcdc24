package vn.hoctap.recognition.query.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * A decision from its first draft on.
 *
 * @param date on the paper; before it is signed, of its draft
 * @param year of that date
 * @param verified null until somebody has found this draft in order
 * @param signed null while it is no more than a draft
 * @param reason why it was returned or dropped; else empty
 */
public record DecisionRow(
        UUID id,
        State state,
        int year,
        LocalDate date,
        Draft draft,
        @Nullable Act verified,
        @Nullable Signed signed,
        String reason,
        Mark first,
        Mark last)
        implements Document {

    /** Where a decision stands. */
    public enum State {
        PROPOSED,
        VERIFIED,
        RETURNED,
        SIGNED,
        DROPPED
    }

    /** Who did something on a day, by account id. */
    public record Act(String subject, LocalDate on) {
        static Act of(Recorded<?> recorded) {
            return new Act(recorded.actor(), recorded.event().effectiveOn());
        }
    }

    /** The number and who signed. */
    public record Signed(int number, String numberText, String signatory, Act by) {}

    static DecisionRow after(@Nullable DecisionRow known, Recorded<DecisionEvent> recorded) {
        var act = Act.of(recorded);
        var mark = recorded.mark();
        return switch (recorded.event()) {
            case DecisionProposed proposed -> proposed(known, proposed, act, mark);
            case DecisionVerified _ -> DocumentFold.begun(known).verified(act, mark);
            case DecisionReturned returned -> DocumentFold.begun(known).ended(State.RETURNED, returned.reason(), mark);
            case DecisionSigned signed -> DocumentFold.begun(known).signed(signed, act, mark);
            case DecisionDropped dropped -> DocumentFold.begun(known).ended(State.DROPPED, dropped.reason(), mark);
        };
    }

    private static DecisionRow proposed(@Nullable DecisionRow known, DecisionProposed event, Act act, Mark mark) {
        return new DecisionRow(
                event.decisionId().value(),
                State.PROPOSED,
                act.on().getYear(),
                act.on(),
                Draft.of(event, act),
                null,
                null,
                "",
                known == null ? mark : known.first,
                mark);
    }

    private DecisionRow verified(Act act, Mark mark) {
        return new DecisionRow(id, State.VERIFIED, year, date, draft, act, null, "", first, mark);
    }

    private DecisionRow signed(DecisionSigned event, Act act, Mark mark) {
        var paper = new Signed(event.number(), event.numberText(), event.signatory(), act);
        var on = event.effectiveOn();
        return new DecisionRow(id, State.SIGNED, on.getYear(), on, draft, verified, paper, "", first, mark);
    }

    private DecisionRow ended(State next, String why, Mark mark) {
        return new DecisionRow(id, next, year, date, draft, verified, signed, why, first, mark);
    }
}
