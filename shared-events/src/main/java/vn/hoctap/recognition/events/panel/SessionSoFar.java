package vn.hoctap.recognition.events.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An opened session before its close: who has declared what, and whose newest ballot is sealed by which commitment.
 *
 * @param conflicts what each member has declared last, by account id
 * @param commitments by account id
 */
public record SessionSoFar(SessionOpened opened, Map<String, Boolean> conflicts, Map<String, String> commitments) {
    public SessionSoFar {
        conflicts = Map.copyOf(conflicts);
        commitments = Map.copyOf(commitments);
    }

    public SessionSoFar(SessionOpened opened) {
        this(opened, Map.of(), Map.of());
    }

    public SessionSoFar after(ConflictDeclared declared) {
        return new SessionSoFar(opened, with(conflicts, declared.subject(), declared.conflict()), commitments);
    }

    public SessionSoFar after(BallotSealed sealed) {
        return new SessionSoFar(opened, conflicts, with(commitments, sealed.subject(), sealed.commitment()));
    }

    /** The members who may vote: neither recused nor with a conflict that they have declared. */
    public List<PanelMember> entitled() {
        var recused = opened.recusedSubjects();
        return opened.members().stream()
                .filter(member -> !recused.contains(member.subject()))
                .filter(member -> !conflicts.getOrDefault(member.subject(), false))
                .toList();
    }

    /** The commitments of the ballots that count, by account id and in the order of the members. */
    public Map<String, String> counting() {
        return entitled().stream()
                .map(PanelMember::subject)
                .filter(commitments::containsKey)
                .collect(
                        Collectors.toMap(subject -> subject, commitments::get, (one, same) -> one, LinkedHashMap::new));
    }

    private static <V> Map<String, V> with(Map<String, V> known, String subject, V value) {
        var more = new LinkedHashMap<>(known);
        more.put(subject, value);
        return more;
    }
}
