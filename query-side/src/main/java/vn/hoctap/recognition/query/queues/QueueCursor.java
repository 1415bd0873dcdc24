package vn.hoctap.recognition.query.queues;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

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
        var shape = SHAPE.matcher(decoded(text));
        if (!shape.matches() || !isDay(shape.group(1))) {
            throw invalid();
        }
        return new QueueCursor(shape.group(1), UUID.fromString(shape.group(2)));
    }

    List<Object> arguments() {
        return List.of(due, dossierId);
    }

    @Override
    public String toString() {
        var text = due + "/" + dossierId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isDay(String due) {
        try {
            return due.equals(NEVER) || LocalDate.parse(due) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(
                ProblemType.INVALID_CURSOR, "Con trỏ trang không hợp lệ; hãy mở lại danh sách từ đầu.");
    }
}
