package vn.hoctap.recognition.query.panels;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.Recusal;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.Mark;

/**
 * A session of a council; of a sealed ballot nothing is kept but whose it is.
 *
 * @param recused one entry for each ground
 * @param declared account ids of those who have declared whether they have a conflict of interest
 * @param conflicted account ids of those whose newest declaration is one
 * @param sealed account ids of those who have handed in a ballot
 * @param reason why a dossier is judged again; else empty
 * @param outcome null while it is open
 */
public record SessionRow(
        UUID id,
        UUID panelId,
        UUID dossierId,
        int round,
        SessionForm form,
        LocalDate openedOn,
        List<PanelMember> members,
        List<Recusal> recused,
        Set<String> declared,
        Set<String> conflicted,
        Set<String> sealed,
        String reason,
        @Nullable Outcome outcome,
        Mark first,
        Mark last)
        implements Document {
    public SessionRow {
        members = List.copyOf(members);
        recused = List.copyOf(recused);
        declared = sorted(declared);
        conflicted = sorted(conflicted);
        sealed = sorted(sealed);
    }

    /** In one order, whatever order they were read in. */
    private static Set<String> sorted(Set<String> subjects) {
        return Collections.unmodifiableSet(new TreeSet<>(subjects));
    }

    /** Account ids of the members who may vote. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<String> entitled() {
        return subjects(judges().stream());
    }

    /** Account ids of the members whose ballots are still missing; none once the session is closed. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<String> missing() {
        var voters = judges().stream().filter(judge -> !sealed.contains(judge.subject()));
        return outcome == null ? subjects(voters) : List.of();
    }

    /** Account ids of those whom it waits for: to vote or, where all have, to close it. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<String> awaited() {
        var voters = missing();
        return outcome != null || !voters.isEmpty() ? voters : subjects(presiding().stream());
    }

    /** On whom it falls to preside. */
    public Optional<PanelMember> presiding() {
        return PanelMember.presiding(judges(), members);
    }

    /** Whether somebody sits in it. */
    public boolean seats(String subject) {
        return members.stream().anyMatch(member -> member.subject().equals(subject));
    }

    /** Whether somebody sits in it and may not judge: recused, or with a conflict of interest. */
    public boolean bars(String subject) {
        return seats(subject) && !entitled().contains(subject);
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
}
