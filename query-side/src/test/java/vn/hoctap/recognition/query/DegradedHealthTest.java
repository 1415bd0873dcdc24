package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("The health of the query side")
class DegradedHealthTest {
    @Test
    void is_degraded_while_a_projection_has_set_an_event_aside_and_the_others_go_on() {
        var topic = QuerySide.newTopic();
        try (var side = QuerySide.on(topic, 500)) {
            var district = new District();
            var registered = District.registered("A-1", RecognitionKind.LEARNING_UNIT, "24853");
            district.record(registered, 0);
            QuerySide.send(topic, district.ledger());
            QuerySide.send(topic, List.of(unknown(2)));

            await().until(() -> side.get("/actuator/health").body().contains("\"deadLetters\":1"));

            var health = side.get("/actuator/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"DEGRADED\"");
            await().until(() -> side.get("/actuator/prometheus")
                    .body()
                    .contains("recognition_projection_dead_letters{projection=\"progress\"} 1.0"));
            assertThat(side.get("/api/v1/dossiers/" + registered.dossierId()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static Envelope unknown(long position) {
        var stream = UUID.randomUUID();
        return new Envelope(
                position,
                "Dossier",
                stream.toString(),
                0,
                UUID.randomUUID(),
                "NeverHeardOf",
                "1",
                Instant.now(),
                "{}",
                "{}");
    }
}
