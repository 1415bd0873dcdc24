package vn.hoctap.recognition.command.panel.shell;

import java.util.List;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.SessionId;

/** Where ballots lie until their session closes. */
interface SealedBallots {
    /** Keeps a ballot if and only if the events of the present command are stored. */
    void keep(SessionId session, Ballot ballot);

    /** Every ballot of a session, replaced ones included. */
    List<Ballot> of(SessionId session);
}
