package vn.hoctap.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.TransientDataAccessResourceException;
import vn.hoctap.recognition.messaging.relay.RelayStatus;

@DisplayName("From the ledger to a projection")
class DeliveryTest {
    @Test
    void two_relays_and_two_projectors_deliver_every_event_once_and_in_order() {
        try (var wire = new Wire()) {
            wire.relay();
            wire.relay();
            wire.projector("reader");
            wire.projector("reader");
            for (int round = 0; round < 10; round++) {
                wire.record(120, 7);
            }
            wire.awaitSeen("reader", 1_200);
            assertThat(wire.seen("reader")).isEqualTo(wire.recorded());
        }
    }

    @ParameterizedTest(name = "{0} at a time")
    @ValueSource(ints = {1, 7, 500})
    void batches_of_any_size_come_to_the_same(int batch) {
        try (var wire = new Wire()) {
            wire.relay();
            wire.projector(wire.seenBy("reader"), batch);
            wire.record(300, 5);
            wire.awaitSeen("reader", 300);
            assertThat(wire.seen("reader")).isEqualTo(wire.recorded());
        }
    }

    @Test
    void events_sent_again_change_nothing() {
        try (var wire = new Wire()) {
            var relay = wire.relay();
            var projector = wire.projector("reader");
            wire.record(200, 5);
            wire.awaitSeen("reader", 200);
            relay.stop();
            wire.owner.update("UPDATE relay.checkpoint SET position = 50,"
                    + " event_id = (SELECT event_id FROM ledger WHERE position = 50)");
            relay.start();
            wire.record(20, 5);
            wire.awaitSeen("reader", 220);

            assertThat(wire.topic.endOffset()).isEqualTo(370);
            assertThat(wire.seen("reader")).isEqualTo(wire.recorded());
            assertThat(projector.status().ahead()).isZero();
        }
    }

    @Test
    void a_deleted_topic_is_filled_again_and_restores_a_projection_from_nothing() throws Exception {
        try (var wire = new Wire()) {
            wire.relay();
            wire.projector("live");
            wire.record(150, 5);
            wire.awaitSeen("live", 150);

            wire.deleteTopic();
            wire.record(10, 5);
            wire.awaitSeen("live", 160);
            wire.projector("rebuilt");
            wire.awaitSeen("rebuilt", 160);

            assertThat(wire.seen("live")).isEqualTo(wire.recorded());
            assertThat(wire.seen("rebuilt")).isEqualTo(wire.recorded());
        }
    }

    @Test
    void a_fault_of_the_moment_undoes_the_batch_and_is_tried_again() {
        try (var wire = new Wire()) {
            var faults = new AtomicInteger(2);
            wire.relay();
            wire.projector(
                    new Seen(wire.jdbc, "reader") {
                        @Override
                        public void apply(List<Envelope> events) {
                            super.apply(events);
                            if (faults.getAndDecrement() > 0) {
                                throw new TransientDataAccessResourceException("gone for a moment");
                            }
                        }
                    },
                    500);
            wire.record(30, 3);
            wire.awaitSeen("reader", 30);
            assertThat(faults.get()).isNegative();
            assertThat(wire.seen("reader")).isEqualTo(wire.recorded());
        }
    }

    @Test
    void a_ledger_that_was_set_back_stops_the_relay_and_says_so() {
        try (var wire = new Wire()) {
            var relay = wire.relay();
            wire.record(20, 3);
            await().until(() ->
                    wire.registry.get("recognition.relay.position").gauge().value() == 20);
            relay.stop();
            wire.owner.update("DELETE FROM ledger WHERE position > 5");
            relay.start();
            await().atMost(Duration.ofSeconds(10)).until(() -> relay.status() instanceof RelayStatus.Failed);
            assertThat(relay.status().toString()).contains("Position 20 was sent, but the ledger ends at 5");
            assertThat(wire.topic.endOffset()).isEqualTo(20);
        }
    }
}
