package vn.hoctap.recognition.command.process;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.Payloads;
import vn.hoctap.recognition.eventstore.LedgerEntry;

/** Reads an entry of the ledger as the event it is, in its present revision. */
@Component
final class EventReader {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    RecordedEvent read(LedgerEntry entry) {
        var event = Payloads.read(entry.type(), entry.revision(), entry.payload());
        return new RecordedEvent(entry.position(), LocalDate.ofInstant(entry.recordedAt(), VIETNAM), event);
    }
}
