package vn.hoctap.recognition.query.territory;

import java.time.Instant;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * A change of the map, and when it was recorded.
 *
 * @param position of its event in the ledger
 * @param type its event's logical name
 */
record RecordedChange(long position, String type, Instant recordedAt, TerritoryEvent event) {
    /** Whether it had been recorded and was in force at a point. */
    boolean counts(AsOf asOf) {
        var instant = asOf.asRecordedAt();
        var day = asOf.inForceOn();
        return (instant == null || !recordedAt.isAfter(instant))
                && (day == null || !event.effectiveOn().isAfter(day));
    }
}
