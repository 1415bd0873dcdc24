package vn.hoctap.recognition.command.panel.model;

import java.util.Comparator;
import java.util.List;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionSoFar;

/**
 * Who presides (chủ trì): the chair; where the chair may not judge the dossier the secretary, else a member in the order of
 * the decision that set up the council, so that a session can always be closed and never by somebody with a conflict.
 */
final class Presiding {
    private Presiding() {}

    static boolean falls(String subject, SessionSoFar session) {
        return first(session.entitled(), session.opened().members()).equals(subject);
    }

    /** Where nobody may judge, the chair closes a session that has no quorum. */
    private static String first(List<PanelMember> entitled, List<PanelMember> all) {
        return (entitled.isEmpty() ? all : entitled)
                .stream()
                        .min(Comparator.comparing(PanelMember::role))
                        .map(PanelMember::subject)
                        .orElse("");
    }
}
