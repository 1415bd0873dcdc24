package vn.hoctap.recognition.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoctap.recognition.eventstore.StoreFixture.note;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("The storage engine")
class PostgresEventStorageEngineTest {
    private static final StoreFixture STORE = new StoreFixture();

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void reads_a_stream_back_as_it_was_appended() {
        var first = note("read-back", 0);
        var second = note("read-back", 1);
        STORE.append(first, second);

        var read = STORE.engine.readEvents("read-back").asStream().toList();

        assertThat(read)
                .extracting(event -> (Object) event.getPayload())
                .containsExactly(first.getPayload(), second.getPayload());
        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L);
        assertThat(read.getFirst().getIdentifier()).isEqualTo(first.getIdentifier());
        assertThat(read.getFirst().getMetaData().get("actor")).isEqualTo("tester");
        assertThat(STORE.engine.lastSequenceNumberFor("read-back")).contains(1L);
        assertThat(STORE.engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void stores_logical_names_and_never_class_names() {
        STORE.append(note("logical-name", 0));
        assertThat(STORE.jdbc.queryForMap(
                        "SELECT type, revision, payload FROM eventstore.event WHERE stream = 'logical-name'"))
                .containsEntry("type", "Noted")
                .containsEntry("revision", "1")
                .containsEntry("payload", "{\"text\":\"ghi chú 0\"}");
    }

    @Test
    void answers_a_version_conflict_with_axons_concurrency_exception() {
        STORE.append(note("conflict", 0));
        assertThatThrownBy(() -> STORE.append(note("conflict", 0))).isInstanceOf(ConcurrencyException.class);
        assertThat(STORE.engine.readEvents("conflict").asStream()).hasSize(1);
    }

    @Test
    void refuses_a_version_without_its_predecessor() {
        STORE.append(note("gap", 0));
        assertThatThrownBy(() -> STORE.append(note("gap", 2)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("has no predecessor");
        assertThatThrownBy(() -> STORE.append(note("gap-at-start", 1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void appends_the_events_of_a_command_all_or_not_at_all() {
        STORE.append(note("together", 0));
        assertThatThrownBy(() -> STORE.append(note("together-too", 0), note("together", 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(STORE.engine.readEvents("together-too").asStream()).isEmpty();
    }

    @Test
    void stops_at_a_stored_name_that_nobody_knows() {
        try (var store = new StoreFixture()) {
            store.append(note("unknown", 0));
            var engine = store.engine(new NoteTypes("2"), new EventUpcasterChain());

            assertThatThrownBy(engine::verifyStoredNames)
                    .isInstanceOf(UnknownEventType.class)
                    .hasMessageContaining("'Noted', revision 1");
            assertThatThrownBy(() -> engine.readEvents("unknown").next().getPayload())
                    .isInstanceOf(UnknownEventType.class);
        }
    }

    @Test
    void reads_an_older_revision_through_an_upcaster() {
        try (var store = new StoreFixture()) {
            store.append(note("older", 0));
            var engine = store.engine(new NoteTypes("2"), new EventUpcasterChain(new FromOneToTwo()));

            engine.verifyStoredNames();
            assertThat(engine.readEvents("older").next().getPayload()).isEqualTo(new Noted("GHI CHÚ 0"));
        }
    }

    @Test
    void keeps_no_snapshots() {
        assertThatThrownBy(() -> STORE.engine.storeSnapshot(note("snapshot", 0)))
                .hasMessageContaining("no snapshots");
        assertThat(STORE.engine.readSnapshot("snapshot")).isEmpty();
    }

    private static final class FromOneToTwo extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("Noted", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("Noted", "2"), String.class, json -> json.replace("ghi chú", "GHI CHÚ"));
        }
    }
}
