package vn.hoctap.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.messaging.projector.ProjectorFencing;

@DisplayName("A projection, when something is wrong with what it reads or where")
class MishapTest {
    @Test
    void does_not_apply_what_comes_before_something_that_is_missing() {
        try (var wire = new Wire()) {
            var projector = wire.projector("reader");
            wire.send(1, 3);
            await().until(() -> projector.status().ahead() == 1);
            assertThat(projector.status().position()).isEqualTo(1);
            wire.send(2, 3);
            wire.awaitSeen("reader", 3);
        }
    }

    @Test
    void looks_for_what_is_missing_from_the_beginning_of_the_topic() {
        try (var wire = new Wire()) {
            wire.send(1, 2, 3, 4, 5, 6, 7, 8);
            wire.owner.update(
                    "INSERT INTO projector.checkpoint (projection, topic_id, next_offset, position)"
                            + " VALUES ('reader', ?, 6, 0)",
                    wire.topic.idOrCreate());
            wire.projector("reader");
            wire.awaitSeen("reader", 8);
        }
    }

    @Test
    void reads_on_when_its_offset_lies_outside_of_the_topic() {
        try (var wire = new Wire()) {
            wire.send(1, 2, 3);
            wire.owner.update(
                    "INSERT INTO projector.checkpoint (projection, topic_id, next_offset, position, event_id)"
                            + " VALUES ('reader', ?, 1000, 1, '" + new UUID(0, 1) + "')",
                    wire.topic.idOrCreate());
            wire.projector("reader");
            wire.awaitSeen("reader", 2);
        }
    }

    @Test
    void stops_when_the_topic_tells_another_history() {
        try (var wire = new Wire()) {
            wire.send(1, 2);
            wire.owner.update("INSERT INTO projector.checkpoint (projection, position, event_id)"
                    + " VALUES ('reader', 1, gen_random_uuid())");
            var projector = wire.projector("reader");
            await().until(() -> String.valueOf(projector.status().failing()).contains("has to be rebuilt"));
            assertThat(wire.seen("reader")).isEmpty();
            assertThat(wire.number("SELECT count(*) FROM projector.dead_letter"))
                    .isZero();
        }
    }

    @Test
    void is_fed_by_another_projector_when_the_first_loses_its_session() {
        try (var wire = new Wire()) {
            wire.relay();
            wire.projector("reader");
            wire.projector("reader");
            wire.record(30, 3);
            wire.awaitSeen("reader", 30);
            long epoch = wire.number("SELECT epoch FROM projector.checkpoint");
            wire.endLeads();
            await().until(() -> wire.number("SELECT epoch FROM projector.checkpoint") > epoch);
            wire.record(30, 3);
            wire.awaitSeen("reader", 60);
            assertThat(wire.seen("reader")).isEqualTo(wire.recorded());
        }
    }

    @Test
    void cannot_write_once_another_has_taken_over() {
        try (var wire = new Wire()) {
            assertThatThrownBy(() -> ProjectorFencing.writeAfterTakeover(
                            wire.jdbc, wire.transaction, wire.seenBy("reader"), wire.made(1)))
                    .hasMessageContaining("taken over");
            assertThat(wire.seen("reader")).isEmpty();
        }
    }
}
