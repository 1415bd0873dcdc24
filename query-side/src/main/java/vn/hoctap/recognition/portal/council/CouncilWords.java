package vn.hoctap.recognition.portal.council;

import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.web.text.Text;

/** What roles, forms, votes and results of a council are called. */
public final class CouncilWords {
    private CouncilWords() {}

    public static String of(PanelMember.Role role) {
        return Text.called("council.role", role);
    }

    public static String of(SessionForm form) {
        return Text.called("council.form", form);
    }

    public static String of(Vote vote) {
        return Text.called("council.vote", vote);
    }

    public static String of(SessionResult result) {
        return Text.called("council.result", result);
    }

    /** Who acts next, and how. */
    static String nextStep(SessionResult result) {
        return Text.called("council.next", result);
    }

    /** The same where the dossier waits for its council once more. */
    static String nextStepAgain(SessionResult result) {
        return switch (result) {
            case MET, NOT_MET -> Text.of("council.next.again");
            case NO_QUORUM, NO_MAJORITY -> nextStep(result);
        };
    }

    /** Without a name: a member is known by role, by whom it represents, and by its account. */
    public static String of(PanelMember member) {
        var represents = member.represents().isBlank() ? "" : ", " + member.represents();
        return of(member.role()) + represents + " (" + member.subject() + ")";
    }
}
