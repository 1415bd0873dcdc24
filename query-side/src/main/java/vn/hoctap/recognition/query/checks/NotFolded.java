package vn.hoctap.recognition.query.checks;

import java.io.Serial;

/** Among some events there is one that the projection cannot apply, though it once did. */
final class NotFolded extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotFolded(RuntimeException cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
