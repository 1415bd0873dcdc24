package vn.hoctap.recognition.command.panel.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.SessionSoFar;

/** State of a session. */
public sealed interface Session {
    /** The effective date of the newest step; nothing may take effect before it. */
    LocalDate since();

    /** Nobody has opened it. */
    record Unknown() implements Session {
        @Override
        public LocalDate since() {
            return LocalDate.MIN;
        }
    }

    record Open(SessionSoFar soFar, LocalDate since) implements Session {}

    record Closed(SessionOpened opened, SessionResult result, LocalDate since) implements Session {}

    /** The state that follows from {@code event}. */
    static Session evolve(Session session, SessionEvent event) {
        var on = event.effectiveOn();
        return switch (event) {
            case SessionOpened opened -> new Open(new SessionSoFar(opened), on);
            case ConflictDeclared declared ->
                session instanceof Open open ? new Open(open.soFar().after(declared), on) : session;
            case BallotSealed sealed ->
                session instanceof Open open ? new Open(open.soFar().after(sealed), on) : session;
            case SessionClosed closed ->
                session instanceof Open open ? new Closed(open.soFar().opened(), closed.result(), on) : session;
        };
    }
}
