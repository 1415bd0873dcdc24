package vn.hoctap.recognition.query.panels;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.readers.AreasWithin;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** Finds councils for those who sit in them, and for whoever may see their office's papers. */
@Component
public class FindCouncils {
    private final PanelsStore store;
    private final AreasWithin map;

    FindCouncils(PanelsStore store, AreasWithin map) {
        this.store = store;
        this.map = map;
    }

    /** Whether somebody is a member of any council that was not dissolved. */
    public boolean sits(String subject) {
        return !ofMember(subject).isEmpty();
    }

    /** Those of which somebody is a member now. */
    public List<PanelRow> ofMember(String subject) {
        return store.councilsOf(subject).stream()
                .filter(panel -> panel.ended() == null)
                .filter(panel -> seatOf(subject, panel).isPresent())
                .toList();
    }

    /** Those that who reads may see, the newest first. */
    public List<PanelRow> all() {
        return store.panels().all(Conditions.at(AsOf.NOW));
    }

    /** Empty for one that is neither for who reads nor this person's own. */
    public Optional<PanelRow> find(UUID id, String subject) {
        return store.panels()
                .find(id, AsOf.NOW)
                .or(() -> ofMember(subject).stream()
                        .filter(panel -> panel.id().equals(id))
                        .findFirst());
    }

    /** The seat of somebody who is a member now. */
    public static Optional<PanelRow.Seat> seatOf(String subject, PanelRow panel) {
        return panel.sitting().stream()
                .filter(seat -> seat.subject().equals(subject))
                .findFirst();
    }

    /** What a council has to judge and has opened no session for, without what comes from where its member does. */
    public List<WaitingDossier> waitingFor(PanelRow panel, PanelRow.Seat member) {
        var seat = panel.seatOfOffice();
        return store.waitingFor(
                panel, member.body(), seat.isEmpty() ? Optional.empty() : Optional.of(map.within(seat)));
    }
}
