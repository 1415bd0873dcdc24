package vn.hoctap.recognition.messaging;

import java.util.List;

/** What the relay reads: the ledger, by position. */
public interface LedgerSource {
    /** Events after {@code position}, in order, {@code limit} at most; empty when there are none yet. */
    List<Envelope> after(long position, int limit);

    /** The highest position there is; 0 for an empty ledger. */
    long head();
}
