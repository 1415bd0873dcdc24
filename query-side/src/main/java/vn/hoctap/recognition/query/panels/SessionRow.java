package vn.hoctap.recognition.query.panels;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.Recusal;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * A session of a council; of a sealed ballot nothing is kept but whose it is.
 *
 * @param recused one entry for each ground
 * @param conflicted account ids of those whose newest declaration is a conflict of interest
 * @param sealed account ids of those who have handed in a ballot
 * @param reason why a dossier is judged again; else empty
 * @param outcome null while it is open
 */
record SessionRow(
        UUID id,
        UUID panelId,
        UUID dossierId,
        int round,
        SessionForm form,
        LocalDate openedOn,
        List<PanelMember> members,
        List<Recusal> recused,
        Set<String> conflicted,
        Set<String> sealed,
        String reason,
        @Nullable Outcome outcome,
        Mark first,
        Mark last)
        implements Document {
    SessionRow {
        members = List.copyOf(members);
        recused = List.copyOf(recused);
        conflicted = sorted(conflicted);
        sealed = sorted(sealed);
    }

    /** In one order, whatever order they were read in. */
    private static Set<String> sorted(Set<String> subjects) {
        return Collections.unmodifiableSet(new TreeSet<>(subjects));
    }

    static SessionRow after(@Nullable SessionRow known, Recorded<SessionEvent> recorded) {
        var mark = recorded.mark();
        return switch (recorded.event()) {
            case SessionOpened opened -> opened(opened, mark);
            case ConflictDeclared declared -> DocumentFold.begun(known).declared(declared, mark);
            case BallotSealed handedIn -> DocumentFold.begun(known).sealed(handedIn, mark);
            case SessionClosed closed -> DocumentFold.begun(known).closed(closed, mark);
        };
    }

    /** Account ids of the members who may vote. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<String> entitled() {
        return subjects(judges().stream());
    }

    /** Account ids of the members whose ballots are still missing; none once the session is closed. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<String> missing() {
        var voters = judges().stream().filter(judge -> !sealed.contains(judge.subject()));
        return outcome == null ? subjects(voters) : List.of();
    }

    /** Account ids of those whom it waits for: to vote or, where all have, to close it. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<String> awaited() {
        var voters = missing();
        return outcome != null || !voters.isEmpty()
                ? voters
                : subjects(PanelMember.presiding(judges(), members).stream());
    }

    private List<PanelMember> judges() {
        var barred = recused.stream().map(Recusal::subject).collect(Collectors.toSet());
        return members.stream()
                .filter(member -> !barred.contains(member.subject()) && !conflicted.contains(member.subject()))
                .toList();
    }

    private static List<String> subjects(Stream<PanelMember> some) {
        return some.map(PanelMember::subject).toList();
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
                event.reason(),
                null,
                mark,
                mark);
    }

    private SessionRow declared(ConflictDeclared event, Mark mark) {
        var now = new TreeSet<>(conflicted);
        if (event.conflict()) {
            now.add(event.subject());
        } else {
            now.remove(event.subject());
        }
        return with(now, sealed, outcome, mark);
    }

    private SessionRow sealed(BallotSealed event, Mark mark) {
        var now = new TreeSet<>(sealed);
        now.add(event.subject());
        return with(conflicted, now, outcome, mark);
    }

    private SessionRow closed(SessionClosed event, Mark mark) {
        return with(conflicted, sealed, Outcome.of(event), mark);
    }

    private SessionRow with(Set<String> conflicts, Set<String> ballots, @Nullable Outcome end, Mark mark) {
        return new SessionRow(
                id, panelId, dossierId, round, form, openedOn, members, recused, conflicts, ballots, reason, end, first,
                mark);
    }
}
