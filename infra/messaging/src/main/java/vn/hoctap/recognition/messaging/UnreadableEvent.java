package vn.hoctap.recognition.messaging;

import org.jspecify.annotations.Nullable;

/** An event of an unknown type or with a payload that does not fit it. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
