package vn.hoctap.recognition.messaging;

/** A record that is not one of ours: a header is missing or makes no sense. */
public final class UnreadableRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRecord(String message) {
        super(message);
    }
}
