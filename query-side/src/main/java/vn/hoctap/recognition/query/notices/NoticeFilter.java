package vn.hoctap.recognition.query.notices;

import org.jspecify.annotations.Nullable;

/**
 * Which notices a list is about; null means any.
 *
 * @param unread only those that came after all that the reader has marked as read; false for all
 */
public record NoticeFilter(@Nullable Boolean unread) {
    boolean isForUnread() {
        return Boolean.TRUE.equals(unread);
    }
}
