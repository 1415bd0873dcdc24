package vn.hoctap.recognition.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's view of the event store. Streams are read from the event table, everything else by position from the ledger, so
 * that a tail reader meets neither a gap nor a clock. There are no snapshots: streams are short.
 *
 * <p>Every event belongs to a stream; one that does not is a mistake of the caller and refused. Reads
 * and appends join the caller's Spring transaction where there is one; else those that come together share one.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {
    private static final int BATCH = 500;

    private final EventRows rows;
    private final Ledger ledger;
    private final SharedCommits commits;
    private final Runnable afterAppend;

    private PostgresEventStorageEngine(Builder builder, JdbcOperations jdbc, Runnable afterAppend) {
        super(builder);
        this.rows = new EventRows(jdbc);
        this.ledger = new Ledger(jdbc);
        this.commits = new SharedCommits(rows::append);
        this.afterAppend = afterAppend;
    }

    /**
     * @param upcasters bring payloads of older revisions to the present one
     * @param afterAppend called after each append; a hint that the sequencer has work or will have it
     */
    public static PostgresEventStorageEngine on(
            JdbcOperations jdbc, Serializer serializer, EventUpcaster upcasters, Runnable afterAppend) {
        var builder = new Builder();
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .batchSize(BATCH);
        return new PostgresEventStorageEngine(builder, jdbc, afterAppend);
    }

    /**
     * Reads one event of every stored name and revision through the upcasters.
     *
     * @throws UnknownEventType if one of them cannot be read
     */
    public void verifyStoredNames() {
        EventStreamUtils.upcastAndDeserializeDomainEvents(
                        rows.oneOfEachName().stream(), getEventSerializer(), upcasterChain)
                .asStream()
                .forEach(DomainEventMessage::getPayload);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            commit(Append.of(domainEvents(events), Companion.ofPresentWork(), serializer));
        } catch (DuplicateKeyException conflict) {
            throw new ConcurrencyException("Another command has changed this stream meanwhile", conflict);
        }
        afterAppend.run();
    }

    private void commit(Append append) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            rows.append(List.of(append));
        } else {
            commits.commit(append);
        }
    }

    private static List<DomainEventMessage<?>> domainEvents(List<? extends EventMessage<?>> events) {
        return events.stream()
                .<DomainEventMessage<?>>map(DomainEventMessage.class::cast)
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstVersion, int limit) {
        return rows.stream(stream, firstVersion, limit);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int limit) {
        return rows.tail(last == null ? 0 : last.position().orElse(0), limit);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return ledger.lastVersionOf(stream);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(ledger.positionBefore(moment));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new IllegalStateException("There are no snapshots: streams are short (ADR-0002)");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
