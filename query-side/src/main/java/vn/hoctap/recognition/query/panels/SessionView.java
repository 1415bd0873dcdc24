package vn.hoctap.recognition.query.panels;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A session as people see it.
 *
 * @param entitled account ids of the members who may vote
 * @param missing account ids of those of them whose ballots are still missing
 */
record SessionView(@JsonUnwrapped SessionRow session, List<String> entitled, List<String> missing) {
    static SessionView of(SessionRow session) {
        return new SessionView(session, session.entitled(), session.missing());
    }
}
