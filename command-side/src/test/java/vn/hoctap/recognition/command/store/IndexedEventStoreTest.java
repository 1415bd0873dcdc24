package vn.hoctap.recognition.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a unit of work reads of what it has added, as from Axon's own store")
class IndexedEventStoreTest {
    private final DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("work"));

    static Stream<EventStore> stores() {
        return Stream.of(new IndexedEventStore(builder()), builder().build());
    }

    private static EmbeddedEventStore.Builder builder() {
        return EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine());
    }

    @AfterEach
    void end() {
        if (work.isActive()) {
            work.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void is_its_own_and_that_of_the_work_around_it(EventStore store) {
        store.publish(event("a", 0), event("b", 0));
        var within = within();
        store.publish(event("a", 1));
        assertThat(versions(store, "a")).containsExactly(0L, 1L);
        assertThat(versions(store, "b")).containsExactly(0L);
        within.commit();
        assertThat(versions(store, "a")).containsExactly(0L, 1L);
        work.commit();
        assertThat(versions(store, "a")).containsExactly(0L, 1L);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void is_nothing_of_work_that_was_rolled_back(EventStore store) {
        store.publish(event("a", 0));
        var within = within();
        store.publish(event("a", 1));
        within.rollback();
        assertThat(versions(store, "a")).containsExactly(0L);
        work.rollback();
        assertThat(versions(store, "a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void begins_where_one_asks_for_it(EventStore store) {
        store.publish(event("a", 0), event("a", 1), event("a", 2));
        assertThat(store.readEvents("a", 1).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(1L, 2L);
    }

    @Test
    void is_looked_up_once_and_goes_on_with_what_the_work_adds_itself() {
        var engine = new InMemoryEventStorageEngine();
        var store = new IndexedEventStore(EmbeddedEventStore.builder().storageEngine(engine));
        elsewhere(engine, event("a", 0));
        assertThat(versions(store, "a", 0)).containsExactly(0L);
        elsewhere(engine, event("a", 1), event("b", 0));
        assertThat(versions(store, "a", 1)).as("decides by what it has seen").isEmpty();
        assertThat(versions(store, "a", 0))
                .as("asks anew from an earlier place")
                .containsExactly(0L, 1L);
        assertThat(versions(store, "b", 0)).containsExactly(0L);
        store.publish(event("b", 1));
        assertThat(versions(store, "b", 1)).containsExactly(1L);
        work.rollback();
        elsewhere(engine, event("a", 2));
        assertThat(versions(store, "a", 2)).as("without a unit of work").containsExactly(2L);
    }

    /** Outside of the unit of work of this thread. */
    private static void elsewhere(EventStorageEngine engine, DomainEventMessage<?>... events) {
        CompletableFuture.runAsync(() -> engine.appendEvents(events)).join();
    }

    private static List<Long> versions(EventStore store, String stream, long first) {
        return store.readEvents(stream, first)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static DefaultUnitOfWork<?> within() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("within"));
    }

    private static DomainEventMessage<?> event(String stream, long version) {
        return new GenericDomainEventMessage<>("Note", stream, version, stream + version);
    }

    private static List<Long> versions(EventStore store, String stream) {
        return store.readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }
}
