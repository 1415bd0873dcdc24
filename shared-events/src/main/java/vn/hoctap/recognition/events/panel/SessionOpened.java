package vn.hoctap.recognition.events.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.PanelRules;

/**
 * The council began to judge a dossier (phiên đánh giá).
 *
 * @param round counts from 1 within this council and dossier
 * @param members all of them, as they were that day; who replaces one later sits in later sessions
 * @param assessed what the recusals follow from
 * @param recused one entry for each ground
 * @param rules by which this session comes to its result, whatever is published later
 * @param reason why a dossier is judged again that had its result already; else empty
 */
@EventType("SessionOpened")
public record SessionOpened(
        SessionId sessionId,
        PanelId panelId,
        DossierId dossierId,
        int round,
        SessionForm form,
        List<PanelMember> members,
        Assessed assessed,
        List<Recusal> recused,
        PanelRules rules,
        String reason,
        LocalDate effectiveOn)
        implements SessionEvent, Reasoned {
    public SessionOpened {
        members = List.copyOf(members);
        recused = List.copyOf(recused);
    }

    /** Account ids of the members who may not judge this dossier. */
    public Set<String> recusedSubjects() {
        return recused.stream().map(Recusal::subject).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with the recusals that follow from {@code assessed}, whatever it states. */
    SessionOpened withRecusalsDerived() {
        return new SessionOpened(
                sessionId,
                panelId,
                dossierId,
                round,
                form,
                members,
                assessed,
                assessed.recusals(members),
                rules,
                reason,
                effectiveOn);
    }
}
