package vn.hoctap.recognition.messaging.relay;

/** More was sent than the ledger holds: the event store was set back to an earlier state, and a person has to decide. */
final class LedgerBehindTopic extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerBehindTopic(long sent, long head) {
        super("Position %d was sent, but the ledger ends at %d: the event store was set back".formatted(sent, head));
    }
}
