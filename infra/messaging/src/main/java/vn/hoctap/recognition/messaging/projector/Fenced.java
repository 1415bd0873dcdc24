package vn.hoctap.recognition.messaging.projector;

/** Another process has taken this projection over; what this one did in its transaction is undone. */
final class Fenced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fenced(String projection) {
        super("Another process has taken over the projection " + projection);
    }
}
