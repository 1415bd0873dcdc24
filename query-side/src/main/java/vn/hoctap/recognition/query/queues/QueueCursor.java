package vn.hoctap.recognition.query.queues;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.OpaqueText;
import vn.hoctap.recognition.web.WrittenDay;

/**
 * The last dossier of a page, from which the next one goes on; opaque to clients.
 *
 * @param due {@code infinity} for one without a day
 */
record QueueCursor(String due, UUID dossierId) {
    private static final String NEVER = "infinity";
    private static final QueueCursor START = new QueueCursor("-infinity", new UUID(0, 0));
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|infinity)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static QueueCursor after(QueuedDossier row) {
        return new QueueCursor(
                Objects.toString(row.holding().expectedBy(), NEVER),
                row.dossier().dossierId());
    }

    static QueueCursor parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        var shape = OpaqueText.parts(text, SHAPE);
        if (!isDay(shape.group(1))) {
            throw OpaqueText.unknown();
        }
        return new QueueCursor(shape.group(1), UUID.fromString(shape.group(2)));
    }

    List<Object> arguments() {
        return List.of(due, dossierId);
    }

    @Override
    public String toString() {
        var text = due + "/" + dossierId;
        return OpaqueText.of(text);
    }

    private static boolean isDay(String due) {
        try {
            return due.equals(NEVER) || WrittenDay.parse(due) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
