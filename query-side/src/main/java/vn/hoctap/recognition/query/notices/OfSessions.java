package vn.hoctap.recognition.query.notices;

import java.util.List;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionOpened;

/** What is told of a council's session: to those who judge that it is open, to those who lead it that all ballots are in. */
final class OfSessions {
    private OfSessions() {}

    static List<News> told(SessionEvent event, Memory memory) {
        var id = event.sessionId().value();
        if (event instanceof SessionOpened opened) {
            return opened(memory.keep(id, Ballots.of(opened)));
        }
        var before = Remembered.begun(memory, id, Ballots.class);
        var now = memory.keep(id, after(before, event));
        return switch (event) {
            case SessionOpened _ -> News.NONE;
            case ConflictDeclared _, BallotSealed _ ->
                now.areIn() && !before.areIn() ? leading(NoticeKind.BALLOTS_IN, now) : News.NONE;
            case SessionClosed _ -> leading(NoticeKind.SESSION_CLOSED, now);
        };
    }

    private static Ballots after(Ballots before, SessionEvent event) {
        return switch (event) {
            case ConflictDeclared declared -> before.after(declared);
            case BallotSealed sealed -> before.after(sealed);
            case SessionOpened _, SessionClosed _ -> before;
        };
    }

    private static List<News> opened(Ballots awaited) {
        var judges = awaited.called().stream().map(PanelMember::subject).map(Address::person);
        return List.of(News.of(NoticeKind.TO_DECLARE, judges.toList()).about(awaited.dossier()));
    }

    private static List<News> leading(NoticeKind kind, Ballots ballots) {
        var persons = ballots.lead().stream().map(Address::person).toList();
        return List.of(News.of(kind, persons).about(ballots.dossier()));
    }
}
