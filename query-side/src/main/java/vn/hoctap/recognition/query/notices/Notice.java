package vn.hoctap.recognition.query.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it (thông báo).
 *
 * @param eventId of the event that it tells of
 * @param stream of that event: a dossier, a decision, a council, a session, a cycle, a watch over deadlines, or a person
 * @param dossierId the dossier that it is about; null where it is about none
 * @param day that it names, such as the one by which to answer; null where it names none
 * @param paper number and symbol of the document behind it; else empty
 * @param unread whether it came after all that the reader has marked as read
 */
public record Notice(
        long position,
        UUID eventId,
        NoticeKind kind,
        String sentence,
        UUID stream,
        @Nullable UUID dossierId,
        @Nullable LocalDate day,
        String paper,
        LocalDate effectiveOn,
        Instant recordedAt,
        boolean unread) {}
