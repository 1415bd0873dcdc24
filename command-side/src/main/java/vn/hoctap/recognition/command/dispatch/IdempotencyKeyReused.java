package vn.hoctap.recognition.command.dispatch;

/** The idempotency key was used before, for another request. */
public final class IdempotencyKeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super("The idempotency key stands for another request");
    }
}
