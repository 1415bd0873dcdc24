package vn.hoctap.recognition.eventstore;

/** A stored name and revision that nothing here can read; skipping it would falsify every state built without it. */
public final class UnknownEventType extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownEventType(String type, String revision) {
        super("No class and no upcaster reads the stored event type '%s', revision %s".formatted(type, revision));
    }
}
