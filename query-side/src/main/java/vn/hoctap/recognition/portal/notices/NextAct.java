package vn.hoctap.recognition.portal.notices;

import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.notices.Notice;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.web.text.Text;

/**
 * Where to go on from a notice.
 *
 * @param act what to do there
 */
public record NextAct(String act, String address) {
    /** @param stage of the notice's dossier by now; null where nothing is known of it */
    static NextAct of(Notice notice, @Nullable Stage stage) {
        return switch (notice.kind()) {
            case RETURNED -> whileAt(Stage.RETURNED, stage, Text.of("notices.act.complete"), notice, "/nop");
            case FILED, FILED_AGAIN ->
                whileAt(Stage.SUBMITTED, stage, Text.of("notices.act.receive"), notice, "/tiep-nhan");
            case TO_PUBLISH -> ofDossier(Text.of("notices.act.publish"), notice, "/cong-khai");
            case ACCEPTED,
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
                    MOVED_HERE,
                    COMPLAINT_FILED,
                    DUE_SOON,
                    OVERDUE,
                    OVERDUE_REPORTED -> ofDossier(Text.of("notices.act.dossier"), notice, "");
            // Before it was received an office does not see it any more.
            case WITHDRAWN -> new NextAct(Text.of("notices.act.waiting"), "/tiep-nhan");
            case TO_DRAFT -> new NextAct(Text.of("notices.act.draft"), "/quyet-dinh");
            case TO_VERIFY -> of(Text.of("notices.act.verify"), "/quyet-dinh/", notice);
            case TO_SIGN -> of(Text.of("notices.act.sign"), "/quyet-dinh/", notice);
            case DRAFT_RETURNED -> of(Text.of("notices.act.draft-again"), "/quyet-dinh/", notice);
            case DECISION_SIGNED -> of(Text.of("notices.act.decision"), "/quyet-dinh/", notice);
            case TO_DECLARE -> of(Text.of("notices.act.declare"), "/phien-danh-gia/", notice);
            case BALLOTS_IN -> of(Text.of("notices.act.close"), "/phien-danh-gia/", notice);
            case SESSION_CLOSED -> of(Text.of("notices.act.session"), "/phien-danh-gia/", notice);
            case SEATED -> of(Text.of("notices.act.council"), "/hoi-dong/", notice);
            case UNSEATED, COUNCIL_DISSOLVED -> new NextAct(Text.of("notices.act.councils"), "/hoi-dong");
            case CYCLE_OPENED, CYCLE_CHANGED, CYCLE_CLOSED ->
                new NextAct(Text.of("notices.act.tasks"), "/viec-can-lam");
            case RIGHT_PROPOSED, RIGHT_DECLINED -> of(Text.of("notices.act.proposal"), "/quan-tri/quyen/", notice);
            case RIGHT_GRANTED, RIGHT_WITHDRAWN -> new NextAct(Text.of("notices.act.start"), "/");
        };
    }

    /** What has been done since is offered no more. */
    private static NextAct whileAt(Stage asked, @Nullable Stage stage, String act, Notice notice, String page) {
        return stage == null || stage == asked
                ? ofDossier(act, notice, page)
                : ofDossier(Text.of("notices.act.dossier"), notice, "");
    }

    private static NextAct of(String act, String place, Notice notice) {
        return new NextAct(act, place + notice.stream());
    }

    private static NextAct ofDossier(String act, Notice notice, String page) {
        return new NextAct(act, "/ho-so/" + notice.dossierId() + page);
    }
}
