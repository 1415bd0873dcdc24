package vn.hoctap.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.messaging.projector.ProjectorFencing;

@DisplayName("A projector, when something is wrong with what it reads")
class MishapTest {
    @Test
    void sets_aside_one_stream_and_goes_on_with_the_others() {
        try (var wire = new Wire()) {
            wire.relay();
            var projector = wire.projector(
                    wire.new Seen("reader") {
                        @Override
                        public void apply(List<Envelope> events) {
                            if (events.stream().anyMatch(event -> event.position() == 4)) {
                                throw new UnreadableEvent("of a type that nobody knows", null);
                            }
                            super.apply(events);
                        }
                    },
                    500);
            wire.record(30, 3);

            await().until(() -> projector.status().position() == 30);
            assertThat(wire.seen("reader"))
                    .hasSize(21)
                    .noneMatch(row -> row.contains("stream-0") && !row.startsWith("1 "));
            assertThat(wire.jdbc.queryForList(
                            "SELECT position FROM projector.dead_letter ORDER BY position", Long.class))
                    .containsExactly(4L, 7L, 10L, 13L, 16L, 19L, 22L, 25L, 28L);
            assertThat(wire.registry
                            .get("recognition.projection.dead.letters")
                            .tag("projection", "reader")
                            .gauge()
                            .value())
                    .isEqualTo(9);
        }
    }

    @Test
    void keeps_a_stream_set_aside_after_a_restart() {
        try (var wire = new Wire()) {
            wire.relay();
            wire.jdbc.update("INSERT INTO projector.dead_letter (projection, topic_offset, stream, cause)"
                    + " VALUES ('reader', -1, 'stream-1', 'earlier')");
            wire.projector("reader");
            wire.record(6, 2);
            wire.awaitSeen("reader", 3);
            await().until(() ->
                    wire.jdbc.queryForObject("SELECT count(*) FROM projector.dead_letter", Long.class) == 4);
            assertThat(wire.seen("reader")).allMatch(row -> row.contains("stream-0"));
        }
    }

    @Test
    void does_not_apply_what_comes_before_something_that_is_missing() {
        try (var wire = new Wire()) {
            var projector = wire.projector("reader");
            wire.send(record(wire, 1));
            wire.send(record(wire, 3));
            await().until(() -> projector.status().ahead() == 1);
            assertThat(projector.status().position()).isEqualTo(1);
            wire.send(record(wire, 2));
            wire.send(record(wire, 3));
            wire.awaitSeen("reader", 3);
        }
    }

    @Test
    void sets_aside_a_record_that_is_not_one_of_ours() {
        try (var wire = new Wire()) {
            wire.projector("reader");
            wire.send(new ProducerRecord<>(wire.topic.name(), 0, "stream", "{}".getBytes(StandardCharsets.UTF_8)));
            wire.send(new ProducerRecord<>(wire.topic.name(), 0, null, null));
            var hostile = record(wire, 1);
            hostile.headers().remove("version");
            hostile.headers().add("version", "１".getBytes(StandardCharsets.UTF_8));
            hostile.headers().remove("event-id");
            hostile.headers().add("event-id", "[[[[".getBytes(StandardCharsets.UTF_8));
            wire.send(hostile);
            wire.send(record(wire, 1));
            wire.awaitSeen("reader", 1);
            assertThat(wire.jdbc.queryForObject("SELECT count(*) FROM projector.dead_letter", Long.class))
                    .isEqualTo(3);
        }
    }

    @Test
    void cannot_write_once_another_has_taken_over() {
        try (var wire = new Wire()) {
            assertThatThrownBy(() -> ProjectorFencing.writeAfterTakeover(
                            wire.jdbc, wire.transaction, wire.new Seen("reader"), record(wire, 1)))
                    .hasMessageContaining("taken over");
            assertThat(wire.seen("reader")).isEmpty();
        }
    }

    private static ProducerRecord<String, byte[]> record(Wire wire, long position) {
        var event = Wire.envelope(
                position, "stream-0", position - 1, UUID.randomUUID().toString());
        return EnvelopeCodec.toRecord(wire.topic.name(), event);
    }
}
