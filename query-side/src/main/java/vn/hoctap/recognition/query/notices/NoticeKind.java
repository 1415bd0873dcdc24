package vn.hoctap.recognition.query.notices;

import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.query.deadlines.DeadlineWords;
import vn.hoctap.recognition.query.decisions.DecisionWords;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.rights.RoleName;
import vn.hoctap.recognition.web.text.Text;

/** What a notice tells (loại thông báo), each with its sentence. None names a person, and none a score. */
public enum NoticeKind {
    ACCEPTED,
    RETURNED,
    DECLINED,
    REAPPOINTED,
    TRANSFERRED,
    RECOGNISED,
    NOT_RECOGNISED,
    PUBLISHED,
    CORRECTED,
    REVOKED,
    REINSTATED,
    EXPIRED,
    COMPLAINT_SETTLED,

    FILED,
    FILED_AGAIN,
    WITHDRAWN,
    MOVED_HERE,
    TO_PUBLISH,

    TO_DRAFT,
    TO_VERIFY(What.DECISION),
    TO_SIGN(What.DECISION),
    DRAFT_RETURNED(What.DECISION),
    DECISION_SIGNED(What.DECISION),
    COMPLAINT_FILED,

    SEATED,
    UNSEATED,
    COUNCIL_DISSOLVED,
    TO_DECLARE,
    BALLOTS_IN,
    SESSION_CLOSED,

    CYCLE_OPENED(What.TITLE),
    CYCLE_CHANGED(What.TITLE),
    CYCLE_CLOSED(What.TITLE),

    DUE_SOON(What.DEADLINE),
    OVERDUE(What.DEADLINE),
    OVERDUE_REPORTED(What.DEADLINE),

    RIGHT_PROPOSED(What.ROLE),
    RIGHT_DECLINED(What.ROLE),
    RIGHT_GRANTED(What.ROLE),
    RIGHT_WITHDRAWN(What.ROLE);

    private final What what;

    NoticeKind() {
        this(What.NOTHING);
    }

    NoticeKind(What what) {
        this.what = what;
    }

    /** @param dossier whose dossier it is about, in words; empty where it is about none */
    String sentence(String dossier, String day, String paper, Detail detail) {
        var whose = detail.whose();
        return Text.of(
                "notice.sentence." + name(),
                dossier,
                day,
                paper,
                what.of(detail.what()),
                whose,
                whose.isEmpty() ? "" : " (" + whose + ")",
                detail.number());
    }

    /** What the code in a notice's detail stands for. */
    private enum What {
        NOTHING,
        DECISION,
        TITLE,
        DEADLINE,
        ROLE;

        String of(String code) {
            return switch (this) {
                case NOTHING -> "";
                case DECISION -> DecisionWords.inSentence(Draft.Kind.valueOf(code));
                case TITLE -> Wording.ofTitle(code);
                case DEADLINE -> DeadlineWords.inSentence(DeadlineKind.valueOf(code));
                case ROLE -> RoleName.of(Role.valueOf(code));
            };
        }
    }
}
