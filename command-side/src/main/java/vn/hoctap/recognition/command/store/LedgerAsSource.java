package vn.hoctap.recognition.command.store;

import java.util.List;
import vn.hoctap.recognition.eventstore.Ledger;
import vn.hoctap.recognition.eventstore.LedgerEntry;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.LedgerSource;

/** The event store's ledger, as the relay reads it. */
record LedgerAsSource(Ledger ledger) implements LedgerSource {
    @Override
    public List<Envelope> after(long position, int limit) {
        return ledger.after(position, limit).stream()
                .map(LedgerAsSource::envelope)
                .toList();
    }

    @Override
    public long head() {
        return ledger.head();
    }

    private static Envelope envelope(LedgerEntry entry) {
        return new Envelope(
                entry.position(),
                entry.streamType(),
                entry.stream(),
                entry.version(),
                entry.eventId(),
                entry.type(),
                entry.revision(),
                entry.recordedAt(),
                entry.payload(),
                entry.metadata());
    }
}
