package vn.hoctap.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a projection cannot apply")
class DeadLettersTest {
    @Test
    void sets_aside_one_stream_and_goes_on_with_the_others() {
        try (var wire = new Wire()) {
            wire.relay();
            var projector = wire.projector(new Seen.Choosy(wire.jdbc, "reader", 4), 500);
            wire.record(30, 3);

            await().until(() -> projector.status().position() == 30);
            assertThat(wire.seen("reader"))
                    .hasSize(21)
                    .noneMatch(row -> row.contains("stream-0") && !row.startsWith("1 "));
            assertThat(wire.owner.queryForList(
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
            wire.owner.update("INSERT INTO projector.dead_letter (projection, topic_id, topic_offset, stream, cause)"
                    + " VALUES ('reader', '', -1, 'stream-1', 'earlier')");
            wire.projector("reader");
            wire.record(6, 2);
            wire.awaitSeen("reader", 3);
            await().until(() -> wire.number("SELECT count(*) FROM projector.dead_letter") == 4);
            assertThat(wire.seen("reader")).allMatch(row -> row.contains("stream-0"));
        }
    }

    @Test
    void sets_aside_a_record_that_is_not_one_of_ours() {
        try (var wire = new Wire()) {
            wire.projector("reader");
            wire.send(new ProducerRecord<>(wire.topic.name(), 0, "stream", "{}".getBytes(StandardCharsets.UTF_8)));
            wire.send(new ProducerRecord<>(wire.topic.name(), 0, null, null));
            var hostile = wire.made(1);
            hostile.headers().remove("version");
            hostile.headers().add("version", "１".getBytes(StandardCharsets.UTF_8));
            hostile.headers().remove("event-id");
            hostile.headers().add("event-id", "[[[[".getBytes(StandardCharsets.UTF_8));
            wire.send(hostile);
            wire.send(1);
            wire.awaitSeen("reader", 1);
            assertThat(wire.number("SELECT count(*) FROM projector.dead_letter"))
                    .isEqualTo(3);
        }
    }

    @Test
    void sets_aside_a_record_whose_text_no_database_takes() {
        try (var wire = new Wire()) {
            wire.projector("reader");
            var hostile = wire.made(1);
            hostile.headers().remove("type");
            hostile.headers().add("type", "No\0ted".getBytes(StandardCharsets.UTF_8));
            wire.send(hostile);
            wire.send(1);
            wire.awaitSeen("reader", 1);
            assertThat(wire.number("SELECT count(*) FROM projector.dead_letter"))
                    .isEqualTo(1);
        }
    }

    @Test
    void keeps_what_it_set_aside_apart_from_that_of_an_earlier_topic() throws Exception {
        try (var wire = new Wire()) {
            var projector = wire.projector(new Seen.Choosy(wire.jdbc, "reader", 3), 500);
            wire.send(1);
            wire.send(2);
            wire.send(new ProducerRecord<>(wire.topic.name(), 0, "stream", "{}".getBytes(StandardCharsets.UTF_8)));
            await().until(() -> projector.status().deadLetters() == 1);

            wire.deleteTopic();
            wire.send(1, 2, 3);
            await().until(() -> projector.status().position() == 3);
            assertThat(wire.number("SELECT count(*) FROM projector.dead_letter WHERE position = 3"))
                    .isEqualTo(1);
        }
    }

    @Test
    void skips_nothing_while_the_dead_letters_cannot_be_written() {
        try (var wire = new Wire()) {
            wire.owner.execute("REVOKE INSERT ON projector.dead_letter FROM recognition_query");
            wire.relay();
            var projector = wire.projector(new Seen.Choosy(wire.jdbc, "reader", 2), 500);
            wire.record(6, 3);
            wire.awaitSeen("reader", 1);
            await().during(Duration.ofSeconds(1))
                    .until(() -> projector.status().deadLetters() == 0
                            && wire.seen("reader").size() == 1);
            assertThat(projector.status().failing()).contains("42501");
            wire.owner.execute("GRANT INSERT ON projector.dead_letter TO recognition_query");
            wire.awaitSeen("reader", 4);
            assertThat(wire.number("SELECT count(*) FROM projector.dead_letter"))
                    .isEqualTo(2);
        }
    }
}
