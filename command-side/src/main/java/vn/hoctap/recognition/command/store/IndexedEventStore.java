package vn.hoctap.recognition.command.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Axon's store, which finds what a unit of work has added to one stream without looking at all that it has added: Axon
 * compares every pair of events each time, and an import of a few thousand dossiers takes minutes. A unit of work also asks
 * the database once whether a stream has gone on, however many rules want to know: it decides by what it has seen.
 */
final class IndexedEventStore extends EmbeddedEventStore {
    private static final String KEY = IndexedEventStore.class.getName();
    private static final String ENDS = KEY + ".ends";

    IndexedEventStore(Builder builder) {
        super(builder);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        super.publish(events);
        CurrentUnitOfWork.ifStarted(work -> indexOf(work).add(events));
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        return CurrentUnitOfWork.map(work -> readOnce(work, stream, first))
                .orElseGet(() -> super.readEvents(stream, first));
    }

    private DomainEventStream readOnce(UnitOfWork<?> work, String stream, long first) {
        if (staged(work, stream).findAny().isPresent()) {
            return super.readEvents(stream, first);
        }
        Map<String, Long> ends = work.root().getOrComputeResource(ENDS, _ -> new HashMap<>());
        if (ends.getOrDefault(stream, -1L) == first) {
            return DomainEventStream.empty();
        }
        var events = super.readEvents(stream, first).asStream().toList();
        ends.put(stream, first + events.size());
        return DomainEventStream.of(events);
    }

    @Override
    protected Stream<? extends DomainEventMessage<?>> stagedDomainEventMessages(String stream) {
        return CurrentUnitOfWork.map(work -> staged(work, stream)).orElseGet(Stream::empty);
    }

    /** What units of work around it have added comes first. */
    private static Stream<DomainEventMessage<?>> staged(UnitOfWork<?> work, String stream) {
        var around = work.parent().map(parent -> staged(parent, stream)).orElseGet(Stream::empty);
        return work.isRolledBack()
                ? around
                : Stream.concat(
                                around,
                                work.getOrDefaultResource(KEY, Index.NOTHING).of(stream))
                        .distinct();
    }

    /** What a unit of work within another one has added is that one's from its commit on. */
    private static Index indexOf(UnitOfWork<?> work) {
        return work.getOrComputeResource(KEY, _ -> {
            var index = new Index(new HashMap<>());
            work.onPrepareCommit(committed ->
                    committed.parent().ifPresent(parent -> indexOf(parent).add(index)));
            return index;
        });
    }

    /** The events of each stream, in their order. */
    private record Index(Map<String, List<DomainEventMessage<?>>> streams) {
        static final Index NOTHING = new Index(Map.of());

        void add(List<? extends EventMessage<?>> events) {
            events.stream()
                    .filter(DomainEventMessage.class::isInstance)
                    .forEach(event -> add((DomainEventMessage<?>) event));
        }

        void add(Index other) {
            other.streams.values().forEach(this::add);
        }

        private void add(DomainEventMessage<?> event) {
            streams.computeIfAbsent(event.getAggregateIdentifier(), _ -> new ArrayList<>())
                    .add(event);
        }

        Stream<DomainEventMessage<?>> of(String stream) {
            return streams.getOrDefault(stream, List.of()).stream();
        }
    }
}
