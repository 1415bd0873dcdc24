package vn.hoctap.recognition.web;

import java.io.Serial;

/** Another transaction remembered a request of this actor under this key first; the caller's must roll back. */
public final class IdempotencyKeyTaken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    IdempotencyKeyTaken() {
        super("the idempotency key was taken meanwhile");
    }
}
