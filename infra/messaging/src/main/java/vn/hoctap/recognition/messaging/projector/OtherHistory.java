package vn.hoctap.recognition.messaging.projector;

/** The topic tells another history than the one applied: the event store was set back, and the projection has to be rebuilt. */
final class OtherHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherHistory(long position) {
        super("Position %d holds another event than the one applied: the projection has to be rebuilt"
                .formatted(position));
    }
}
