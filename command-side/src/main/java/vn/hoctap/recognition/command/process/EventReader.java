package vn.hoctap.recognition.command.process;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.OlderRevisions;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.eventstore.LedgerEntry;

/** Reads an entry of the ledger as the event it is, in its present revision. */
@Component
final class EventReader {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JsonMapper json = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    RecordedEvent read(LedgerEntry entry) {
        var type = EventCatalogue.classNamed(entry.type())
                .orElseThrow(() -> new IllegalStateException("No class stands for the event type " + entry.type()));
        var event = json.readValue(present(entry.type(), entry.revision(), entry.payload()), type);
        var day = LocalDate.ofInstant(entry.recordedAt(), VIETNAM);
        return new RecordedEvent(entry.position(), day, (RecognitionEvent) event);
    }

    private static String present(String type, String revision, String payload) {
        return OlderRevisions.next(type, revision, payload)
                .map(newer -> present(type, String.valueOf(Integer.parseInt(revision) + 1), newer))
                .orElse(payload);
    }
}
