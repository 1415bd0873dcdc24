package vn.hoctap.recognition.local;

/** A reason not to start, in words for whoever started it. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
