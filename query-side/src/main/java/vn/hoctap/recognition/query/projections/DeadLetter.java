package vn.hoctap.recognition.query.projections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a projection could not apply; its stream waits there until the projection is built anew.
 *
 * @param position in the ledger; null for a record that was none of ours
 * @param type the event's logical name; null where that could not be read
 */
public record DeadLetter(@Nullable Long position, @Nullable String type, String cause, Instant setAsideAt) {}
