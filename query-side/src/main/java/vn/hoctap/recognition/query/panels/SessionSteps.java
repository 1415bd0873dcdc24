package vn.hoctap.recognition.query.panels;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/** What each event makes of a session. */
final class SessionSteps {
    private SessionSteps() {}

    static SessionRow after(@Nullable SessionRow known, Recorded<SessionEvent> recorded) {
        var mark = recorded.mark();
        return switch (recorded.event()) {
            case SessionOpened opened -> opened(opened, mark);
            case ConflictDeclared declared -> declared(DocumentFold.begun(known), declared, mark);
            case BallotSealed sealed -> sealed(DocumentFold.begun(known), sealed, mark);
            case SessionClosed closed -> closed(DocumentFold.begun(known), closed, mark);
        };
    }

    private static SessionRow opened(SessionOpened event, Mark mark) {
        return new SessionRow(
                event.sessionId().value(),
                event.panelId().value(),
                event.dossierId().value(),
                event.round(),
                event.form(),
                event.effectiveOn(),
                event.members(),
                event.recused(),
                Set.of(),
                Set.of(),
                Set.of(),
                event.reason(),
                null,
                mark,
                mark);
    }

    private static SessionRow declared(SessionRow row, ConflictDeclared event, Mark mark) {
        var conflicts = new TreeSet<>(row.conflicted());
        if (event.conflict()) {
            conflicts.add(event.subject());
        } else {
            conflicts.remove(event.subject());
        }
        return with(row, and(row.declared(), event.subject()), conflicts, row.sealed(), row.outcome(), mark);
    }

    private static SessionRow sealed(SessionRow row, BallotSealed event, Mark mark) {
        return with(row, row.declared(), row.conflicted(), and(row.sealed(), event.subject()), row.outcome(), mark);
    }

    private static SessionRow closed(SessionRow row, SessionClosed event, Mark mark) {
        return with(row, row.declared(), row.conflicted(), row.sealed(), Outcome.of(event), mark);
    }

    private static Set<String> and(Set<String> subjects, String one) {
        var more = new TreeSet<>(subjects);
        more.add(one);
        return more;
    }

    private static SessionRow with(
            SessionRow row,
            Set<String> declared,
            Set<String> conflicted,
            Set<String> sealed,
            @Nullable Outcome outcome,
            Mark mark) {
        return new SessionRow(
                row.id(),
                row.panelId(),
                row.dossierId(),
                row.round(),
                row.form(),
                row.openedOn(),
                row.members(),
                row.recused(),
                declared,
                conflicted,
                sealed,
                row.reason(),
                outcome,
                row.first(),
                mark);
    }
}
