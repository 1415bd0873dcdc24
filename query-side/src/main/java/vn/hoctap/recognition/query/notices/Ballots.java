package vn.hoctap.recognition.query.notices;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionOpened;

/**
 * Whose ballots a session of a council waits for.
 *
 * @param called those who may judge as far as the session's opening knew
 * @param conflicted account ids of those who have declared a conflict of interest last
 * @param sealed account ids of those who have handed in a ballot
 */
record Ballots(UUID dossier, List<PanelMember> called, NavigableSet<String> conflicted, NavigableSet<String> sealed)
        implements Remembered {
    Ballots {
        called = List.copyOf(called);
    }

    static Ballots of(SessionOpened event) {
        var recused = event.recusedSubjects();
        return new Ballots(
                event.dossierId().value(),
                event.members().stream()
                        .filter(member -> !recused.contains(member.subject()))
                        .toList(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    Ballots after(ConflictDeclared event) {
        var more = new TreeSet<>(conflicted);
        if (event.conflict()) {
            more.add(event.subject());
        } else {
            more.remove(event.subject());
        }
        return new Ballots(dossier, called, more, sealed);
    }

    Ballots after(BallotSealed event) {
        var more = new TreeSet<>(sealed);
        more.add(event.subject());
        return new Ballots(dossier, called, conflicted, more);
    }

    /** Whether there are any, and none is missing. */
    boolean areIn() {
        var judges = judges();
        return !judges.isEmpty() && judges.stream().map(PanelMember::subject).allMatch(sealed::contains);
    }

    /** Account ids of those who lead the session and of those who write its minutes. */
    Set<String> lead() {
        var judges = judges();
        return Stream.concat(
                        PanelMember.presiding(judges, called).stream(),
                        judges.stream().filter(member -> member.role() != PanelMember.Role.MEMBER))
                .map(PanelMember::subject)
                .collect(Collectors.toSet());
    }

    private List<PanelMember> judges() {
        return called.stream()
                .filter(member -> !conflicted.contains(member.subject()))
                .toList();
    }
}
