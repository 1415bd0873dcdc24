package vn.hoctap.recognition.query.notices;

import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * A notice as it is kept.
 *
 * @param stream of the event that it tells of
 */
record NoticeRow(Recorded<?> recorded, UUID stream, String address, News news) {
    /** One for each that it goes to. */
    static Stream<NoticeRow> of(Recorded<?> recorded, News news) {
        var stream = streamOf(recorded.at().stream());
        return news.to().stream().map(address -> new NoticeRow(recorded, stream, address, news));
    }

    static UUID streamOf(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableEvent("A stream whose name is no UUID", malformed);
        }
    }
}
