package vn.hoctap.recognition.scrutineer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionOpened;

/**
 * Counts every session of a package again: whether it was held by who should hold it, whether each member might vote at the
 * instant of the vote, and whether it came to what it states; from councils, dossiers and sessions as their events tell.
 */
final class Recount {
    private final Map<PanelId, Council> councils = new HashMap<>();
    private final Map<DossierId, Judged> dossiers = new HashMap<>();
    private final Map<SessionId, Sitting> sittings = new LinkedHashMap<>();
    private final Set<UUID> missing = new TreeSet<>();
    private final Map<SessionId, Taken> recorded = new HashMap<>();

    /** In the order in which they were opened. */
    Collection<Sitting> sittings() {
        return sittings.values();
    }

    /** Streams that sessions rest on and that the package does not hold: what depends on them was not compared. */
    Set<UUID> missing() {
        return missing;
    }

    void take(Taken step) {
        switch (step.event()) {
            case PanelEvent event -> council(event);
            case SessionEvent event -> session(step, event);
            case DossierEvent event -> dossier(step, event);
            default -> {}
        }
    }

    private void council(PanelEvent event) {
        if (event instanceof PanelEstablished established) {
            councils.put(event.panelId(), Council.of(established));
        } else {
            councils.computeIfPresent(event.panelId(), (_, council) -> council.after(event));
        }
    }

    private void dossier(Taken step, DossierEvent event) {
        if (event instanceof DossierRegistered registered) {
            dossiers.put(event.dossierId(), Judged.of(registered, step.actor()));
        } else {
            dossiers.computeIfPresent(event.dossierId(), (_, known) -> known.after(event, step.actor()));
        }
        if (event instanceof AssessmentRecorded assessment
                && !assessment.session().isEmpty()) {
            recorded.put(new SessionId(UUID.fromString(assessment.session())), step);
        }
    }

    private void session(Taken step, SessionEvent event) {
        var known = sittings.get(event.sessionId());
        if (known != null) {
            known.take(step, event);
        } else if (event instanceof SessionOpened opened) {
            var sitting = new Sitting(step, opened);
            sittings.put(event.sessionId(), sitting);
            compareRound(sitting, step);
            compareCouncil(sitting, step);
        } else {
            missing.add(event.sessionId().value());
        }
    }

    private void compareRound(Sitting sitting, Taken step) {
        var opened = sitting.opened();
        boolean follows = opened.sessionId().equals(id(opened, opened.round()))
                && (opened.round() == 1 || isClosed(id(opened, opened.round() - 1)));
        if (!follows) {
            sitting.note(Flaw.ROUND, step);
        }
    }

    private static SessionId id(SessionOpened opened, int round) {
        return SessionId.of(opened.panelId(), opened.dossierId(), round);
    }

    private boolean isClosed(SessionId session) {
        return Optional.ofNullable(sittings.get(session))
                .flatMap(Sitting::closed)
                .isPresent();
    }

    private void compareCouncil(Sitting sitting, Taken step) {
        var opened = sitting.opened();
        var council = Optional.ofNullable(councils.get(opened.panelId()));
        var dossier = Optional.ofNullable(dossiers.get(opened.dossierId()));
        if (council.isEmpty()) {
            missing.add(opened.panelId().value());
        }
        if (dossier.isEmpty()) {
            missing.add(opened.dossierId().value());
        }
        council.ifPresent(known -> {
            noteUnless(known.members().equals(opened.members()), Flaw.MEMBERS, sitting, step);
            noteUnless(known.established().rules().equals(opened.rules()), Flaw.RULES, sitting, step);
            dossier.ifPresent(judged -> noteUnless(known.mayJudge(judged), Flaw.COUNCIL, sitting, step));
        });
        dossier.ifPresent(
                judged -> noteUnless(judged.assessed().equals(opened.assessed()), Flaw.ASSESSED, sitting, step));
    }

    private static void noteUnless(boolean holds, Flaw flaw, Sitting sitting, Taken step) {
        if (!holds) {
            sitting.note(flaw, step);
        }
    }

    /** To be called once, after the last event: a dossier states what its sessions have come to, and nothing else. */
    void finish() {
        recorded.keySet().stream()
                .filter(session -> !sittings.containsKey(session))
                .forEach(session -> missing.add(session.value()));
        sittings.forEach(this::compareConsequence);
    }

    private void compareConsequence(SessionId id, Sitting sitting) {
        var stated = Optional.ofNullable(recorded.get(id));
        boolean isThere = dossiers.containsKey(sitting.opened().dossierId());
        if (isThere && !stated.map(Recount::meetsCriteria).equals(sitting.meetsCriteria())) {
            sitting.note(Flaw.CONSEQUENCE, stated.orElseGet(sitting::newest));
        }
    }

    private static boolean meetsCriteria(Taken step) {
        return ((AssessmentRecorded) step.event()).meetsCriteria();
    }
}
