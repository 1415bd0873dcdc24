package vn.hoctap.recognition.portal.authority;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.DecisionRow.State;
import vn.hoctap.recognition.web.text.Text;

/**
 * Whose turn it is with a decision.
 *
 * @param acts what who reads can do with it now
 * @param barred whether they could do the next step, had they not done an earlier one
 * @param awaited who has to act next, as a sentence
 */
public record Turn(Set<Act> acts, boolean barred, String awaited) {
    /** A step that somebody takes on a page. */
    public enum Act {
        VERIFY,
        SIGN,
        PUT_AGAIN,
        GIVE_BACK,
        DROP;

        public String title() {
            return Text.called("authority.act", this);
        }

        /** Whether the decision goes on by it. */
        public boolean isForward() {
            return this == VERIFY || this == SIGN || this == PUT_AGAIN;
        }

        private boolean isOpenAt(State state) {
            return switch (this) {
                case VERIFY -> state == State.PROPOSED;
                case SIGN -> state == State.VERIFIED;
                case PUT_AGAIN -> state == State.RETURNED;
                case GIVE_BACK -> state == State.PROPOSED || state == State.VERIFIED;
                case DROP -> state == State.PROPOSED || state == State.VERIFIED || state == State.RETURNED;
            };
        }

        private boolean isFor(Desk desk, String body) {
            return switch (this) {
                case VERIFY -> desk.sitsWith(body, Set.of(Role.DEPUTY));
                case SIGN -> desk.signsFor(body);
                case GIVE_BACK -> desk.sitsWith(body, Set.of(Role.DEPUTY, Role.AUTHORITY));
                case PUT_AGAIN, DROP -> desk.sitsWith(body, Set.of(Role.SPECIALIST));
            };
        }

        /** Proposer, verifier and signer are three people. */
        private boolean isForSomebodyElse(Desk desk, DecisionRow row) {
            return switch (this) {
                case VERIFY, SIGN -> tookPart(desk, row);
                case PUT_AGAIN, GIVE_BACK, DROP -> false;
            };
        }
    }

    static Turn of(DecisionRow row, Desk desk) {
        var body = row.draft().body().code();
        var own = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values())
                .filter(act -> act.isOpenAt(row.state()) && act.isFor(desk, body))
                .forEach(own::add);
        boolean barred = own.removeIf(act -> act.isForSomebodyElse(desk, row));
        return new Turn(own, barred, Text.called("authority.awaited", row.state()));
    }

    public boolean has(String act) {
        return acts.contains(Act.valueOf(act));
    }

    private static boolean tookPart(Desk desk, DecisionRow row) {
        var verified = row.verified();
        return desk.is(row.draft().proposed().subject()) || (verified != null && desk.is(verified.subject()));
    }
}
