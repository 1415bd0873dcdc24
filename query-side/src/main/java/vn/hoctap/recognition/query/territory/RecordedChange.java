package vn.hoctap.recognition.query.territory;

import java.time.Instant;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/**
 * A change of the map, and when it was recorded.
 *
 * @param position of its event in the ledger
 * @param type its event's logical name
 */
record RecordedChange(long position, String type, Instant recordedAt, TerritoryEvent event) {}
