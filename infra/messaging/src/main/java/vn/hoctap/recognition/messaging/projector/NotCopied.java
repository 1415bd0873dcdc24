package vn.hoctap.recognition.messaging.projector;

/** A schema holds something that a copy of its tables would lack. */
final class NotCopied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotCopied(String schema) {
        super("The schema %s holds something besides plain tables".formatted(schema));
    }
}
