package vn.hoctap.recognition.query.rights;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * A right of a person.
 *
 * @param stream the person's
 * @param to last day
 * @param delegatedBy account id of who lets the person act in their place; empty for a right of one's own
 * @param proposedBy account id
 * @param decidedBy account id of who granted or declined it; null before
 * @param withdrawnBy account id; null while it is not withdrawn
 * @param reason what was given as the reason of its last step
 */
public record RightRow(
        UUID id,
        UUID stream,
        String subject,
        Role role,
        String organisation,
        LocalDate from,
        LocalDate to,
        String delegatedBy,
        RightStanding standing,
        String proposedBy,
        @Nullable String decidedBy,
        @Nullable String withdrawnBy,
        String reason,
        Mark first,
        Mark last)
        implements Document {

    static UUID idOf(AuthorityEvent event) {
        return switch (event) {
            case RightProposed proposed -> proposed.right().rightId().value();
            case RightGranted granted -> granted.rightId().value();
            case RightDeclined declined -> declined.rightId().value();
            case RightWithdrawn withdrawn -> withdrawn.rightId().value();
        };
    }

    static RightRow after(@Nullable RightRow known, Recorded<AuthorityEvent> recorded) {
        return switch (recorded.event()) {
            case RightProposed proposed -> proposed(proposed, recorded);
            case RightGranted _ -> DocumentFold.begun(known).decided(RightStanding.GRANTED, recorded);
            case RightDeclined _ -> DocumentFold.begun(known).decided(RightStanding.DECLINED, recorded);
            case RightWithdrawn _ -> DocumentFold.begun(known).withdrawn(recorded);
        };
    }

    /** Of the person's stream with its last step. */
    public long version() {
        return last.version();
    }

    /** Account id of whose doing its last step was. */
    public String by() {
        var by = switch (standing) {
            case PROPOSED -> proposedBy;
            case GRANTED, DECLINED -> decidedBy;
            case WITHDRAWN -> withdrawnBy;
        };
        return by == null ? "" : by;
    }

    /** What is in force of it is told by its days; see {@link Right#isInForceOn}. */
    Right right() {
        return new Right(new RightId(id), subject, role, organisation, from, to, delegatedBy);
    }

    private static RightRow proposed(RightProposed event, Recorded<AuthorityEvent> recorded) {
        var right = event.right();
        return new RightRow(
                right.rightId().value(),
                event.personId().value(),
                right.subject(),
                right.role(),
                right.organisation(),
                right.from(),
                right.to(),
                right.delegatedBy(),
                RightStanding.PROPOSED,
                recorded.actor(),
                null,
                null,
                event.reason(),
                recorded.mark(),
                recorded.mark());
    }

    private RightRow decided(RightStanding now, Recorded<AuthorityEvent> recorded) {
        return with(now, recorded.actor(), withdrawnBy, recorded);
    }

    private RightRow withdrawn(Recorded<AuthorityEvent> recorded) {
        return with(RightStanding.WITHDRAWN, decidedBy, recorded.actor(), recorded);
    }

    private RightRow with(
            RightStanding now,
            @Nullable String decider,
            @Nullable String withdrawer,
            Recorded<AuthorityEvent> recorded) {
        return new RightRow(
                id,
                stream,
                subject,
                role,
                organisation,
                from,
                to,
                delegatedBy,
                now,
                proposedBy,
                decider,
                withdrawer,
                recorded.event().reason(),
                first,
                recorded.mark());
    }
}
