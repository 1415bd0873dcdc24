package vn.hoctap.recognition.command.panel.model;

import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionSoFar;

/** On whom it falls to preside (chủ trì), so that a session can always be closed and never by somebody with a conflict. */
final class Presiding {
    private Presiding() {}

    static boolean falls(String subject, SessionSoFar session) {
        return PanelMember.presiding(session.entitled(), session.opened().members())
                .map(PanelMember::subject)
                .filter(subject::equals)
                .isPresent();
    }
}
