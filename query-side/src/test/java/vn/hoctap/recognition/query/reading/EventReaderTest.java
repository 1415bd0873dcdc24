package vn.hoctap.recognition.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.UnreadableEvent;

@DisplayName("An event on the wire")
class EventReaderTest {
    private static final String ID = "00000000-0000-8000-8000-000000000001";
    private final EventReader reader = new EventReader();

    @Test
    void is_read_by_its_logical_name() {
        var payload = """
                {"dossierId":"%s","meetsCriteria":true,"session":"s","round":2,"effectiveOn":"2024-03-12"}""".formatted(ID);

        assertThat(reader.read(envelope("AssessmentRecorded", "2", payload, "{}")))
                .isEqualTo(new AssessmentRecorded(
                        new DossierId(UUID.fromString(ID)), true, "s", 2, LocalDate.of(2024, 3, 12)));
    }

    @Test
    void is_read_in_its_present_shape_when_it_was_written_in_an_older_one() {
        var payload = """
                {"dossierId":"%s","kind":"LEARNING_UNIT","tier":"DISTRICT","applicant":{"code":"DR-01","name":"Hội"},\
                "area":{"code":"674","name":"Huyện"},"year":2023,"effectiveOn":"2023-03-15"}""".formatted(ID);

        assertThat(reader.read(envelope("DossierRegistered", "1", payload, "{}"), DossierEvent.class))
                .hasValueSatisfying(event -> assertThat(((DossierRegistered) event).criteria())
                        .isEqualTo(new CriteriaSetReference("DVHT-HUYEN", 0)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            NeverHeardOf;       1; {}
            AssessmentRecorded; 2; {"dossierId":"00000000-0000-8000-8000-000000000001","meetsCriteria":true,"effectiveOn":"2024-03-12"}
            DossierRegistered;  0; {}
            DossierRegistered;  1; {}
            DossierRegistered;  1; null
            DossierRegistered;  1; []
            DossierRegistered;  1; {"kind":"LEARNING_UNIT","tier":"DISTRICT"}
            DossierRegistered;  3; {}
            DossierRegistered;  4; {}
            AssessmentRecorded; x; {}
            AssessmentRecorded; 1; null
            AssessmentRecorded; 1; []
            AssessmentRecorded; 1; {"dossierId":"00000000-0000-8000-8000-000000000001"
            AssessmentRecorded; 1; {"dossierId":"00000000-0000-8000-8000-000000000001","effectiveOn":"2024-03-12"}
            AssessmentRecorded; 1; {"dossierId":"00000000-0000-8000-8000-000000000001","meetsCriteria":true,"effectiveOn":null}
            AssessmentRecorded; 1; {"meetsCriteria":true,"effectiveOn":"2024-03-12"}
            DossierRecognised;  1; {"dossierId":"00000000-0000-8000-8000-000000000001","level":"LEVEL_9","decisionNumber":"1","effectiveOn":"2024-03-12"}
            DossierRecognised;  1; {"dossierId":"00000000-0000-8000-8000-000000000001","level":"LEVEL_1","effectiveOn":"2024-03-12"}
            DossierRecognised;  1; {"dossierId":"00000000-0000-8000-8000-000000000001","decisionNumber":"1","effectiveOn":"2024-03-12"}
            DossierRecognised;  1; {"dossierId":"00000000-0000-8000-8000-000000000001","level":"LEVEL_1","decisionNumber":"1"}
            DossierSubmitted;   1; {"dossierId":"00000000-0000-8000-8000-000000000001","effectiveOn":"2024-03-12"}
            """)
    void is_unreadable_when_its_type_is_unknown_or_its_payload_does_not_fit(
            String type, String revision, String payload) {
        assertThatThrownBy(() -> reader.read(envelope(type, revision, payload, "{}")))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void says_who_acted_as_far_as_it_was_noted() {
        var metadata = "{\"actor\":\"clerk\",\"role\":\"CLERK\",\"more\":\"x\"}";

        assertThat(reader.context(envelope("DossierAccepted", "1", "{}", metadata)))
                .isEqualTo(new EventContext("clerk", "CLERK", null, null));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"null", "[]", "{\"actor\":", "{\"actor\":{}}"})
    void is_unreadable_when_its_metadata_is_no_flat_object(String metadata) {
        assertThatThrownBy(() -> reader.context(envelope("DossierAccepted", "1", "{}", metadata)))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static Envelope envelope(String type, String revision, String payload, String metadata) {
        return new Envelope(1, "Dossier", ID, 0, new UUID(0, 1), type, revision, Instant.EPOCH, payload, metadata);
    }
}
