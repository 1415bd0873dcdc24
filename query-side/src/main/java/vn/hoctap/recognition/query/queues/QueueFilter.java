package vn.hoctap.recognition.query.queues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.AcceptedText;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * Whose work is asked for; null means any.
 *
 * @param actor whose dossiers count as one's own
 * @param office that received them, by its name
 * @param on the day on which something is near or late
 */
record QueueFilter(
        @Nullable String area,
        @Nullable String office,
        @Nullable String actor,
        LocalDate on,
        AsOf asOf) {
    QueueFilter {
        office = office == null ? null : AcceptedText.of(office);
        actor = actor == null ? null : AcceptedText.of(actor);
    }
}
