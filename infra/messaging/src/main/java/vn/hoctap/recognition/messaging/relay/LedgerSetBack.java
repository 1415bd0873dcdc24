package vn.hoctap.recognition.messaging.relay;

/** What was sent is not what the ledger holds: the event store was set back to an earlier state, and a person has to decide. */
final class LedgerSetBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerSetBack(long sent, long head) {
        super("Position %d was sent, but the ledger ends at %d: the event store was set back".formatted(sent, head));
    }

    LedgerSetBack(long sent) {
        super("Position %d was sent with another event than the ledger holds: the event store was set back"
                .formatted(sent));
    }
}
