package vn.hoctap.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.messaging.relay.Relay;
import vn.hoctap.recognition.messaging.relay.RelayStatus;

@DisplayName("The relay")
class RelayTest {
    private static final Map<String, Object> NOBODY = Map.of("bootstrap.servers", "127.0.0.1:1");

    @Test
    void tells_how_far_it_is_behind_while_no_broker_answers() {
        try (var wire = new Wire();
                var topic = new Topic("unreachable", (short) 1, NOBODY)) {
            wire.record(20, 3);
            var relay = new Relay(wire.database.as("recognition_command"), wire.ledger, topic, NOBODY, wire.registry);
            relay.start();
            await().until(() -> wire.gauge("recognition.relay.lag.positions") == 20);
            assertThat(wire.gauge("recognition.relay.lag.seconds")).isPositive();
            assertThat(sent(wire)).isZero();
            assertTimeout(Duration.ofSeconds(3), () -> relay.stop());
        }
    }

    @Test
    void sends_an_event_of_several_megabytes() {
        try (var wire = new Wire()) {
            wire.relay();
            wire.projector("reader");
            wire.ledger.payload = "{\"text\":\"" + "ố".repeat(2_000_000) + "\"}";
            wire.record(1, 1);
            wire.awaitSeen("reader", 1);
            assertThat(wire.registry.get("recognition.relay.sent").counter().count())
                    .isEqualTo(1);
        }
    }

    @Test
    void goes_on_when_the_database_ends_its_session() {
        try (var wire = new Wire()) {
            wire.relay();
            wire.relay();
            wire.record(10, 3);
            await().until(() -> sent(wire) == 10);
            wire.endLeads();
            wire.record(10, 3);
            await().until(() -> sent(wire) == 20);
        }
    }

    @Test
    void sends_nothing_more_when_the_ledger_was_set_back_and_has_grown_again() {
        try (var wire = new Wire()) {
            var relay = wire.relay();
            wire.record(20, 3);
            await().until(() -> sent(wire) == 20);
            relay.stop();
            wire.owner.update("DELETE FROM ledger WHERE position > 5");
            wire.record(50, 3);
            relay.start();
            await().until(() -> relay.status() instanceof RelayStatus.Failed);
            assertThat(relay.status().toString()).contains("set back");
            assertThat(wire.topic.endOffset()).isEqualTo(20);
        }
    }

    @Test
    void refuses_a_topic_with_several_partitions() throws Exception {
        try (var wire = new Wire()) {
            wire.createTopic(3);
            var relay = wire.relay();
            await().until(() -> relay.status() instanceof RelayStatus.Failed);
            assertThat(relay.status().toString()).contains("has 3 partitions and must have one");
        }
    }

    @Test
    void sends_everything_again_when_the_topic_has_lost_its_end() {
        try (var wire = new Wire()) {
            var relay = wire.relay();
            wire.record(20, 3);
            await().until(() -> sent(wire) == 20);
            relay.stop();
            wire.owner.update("UPDATE relay.checkpoint SET next_offset = 25");
            relay.start();
            await().until(() -> wire.topic.endOffset() == 40);
        }
    }

    private static long sent(Wire wire) {
        return wire.number("SELECT coalesce(max(position), 0) FROM relay.checkpoint");
    }
}
