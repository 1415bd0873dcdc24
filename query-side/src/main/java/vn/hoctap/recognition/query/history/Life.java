package vn.hoctap.recognition.query.history;

import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.reading.AsOf;

/** All that happened to one dossier, to be looked at after any of its steps, and at any point of the two axes of time. */
public final class Life {
    private final List<AuditTrailEntry> entries;
    private final Replay replay;

    Life(List<AuditTrailEntry> entries, Replay replay) {
        this.entries = List.copyOf(entries);
        this.replay = replay;
    }

    /** Each step with what it changed. */
    public List<Step> steps() {
        return replay.steps(entries);
    }

    /**
     * What differs after so many steps from after so many others, whichever are more; after none there is nothing, so that all
     * that a dossier consists of differs from that.
     */
    public List<FieldChange> between(int before, int after) {
        return replay.differences(state(before), state(after));
    }

    /** All that it consisted of at a point of the two axes, as it differs from nothing. */
    public List<FieldChange> at(AsOf asOf) {
        return replay.differences(DossierState.NONE, replay.state(FindHistory.within(entries, asOf)));
    }

    /** What differs at a point of the two axes from after so many steps. */
    public List<FieldChange> between(int before, AsOf asOf) {
        return replay.differences(state(before), replay.state(FindHistory.within(entries, asOf)));
    }

    /** Which steps count at a point of the two axes, the first being 1. */
    public List<Integer> countedAt(AsOf asOf) {
        return IntStream.rangeClosed(1, entries.size())
                .filter(number -> FindHistory.isWithin(entries.get(number - 1), asOf))
                .boxed()
                .toList();
    }

    private DossierState state(int steps) {
        return replay.state(entries.subList(0, steps));
    }
}
