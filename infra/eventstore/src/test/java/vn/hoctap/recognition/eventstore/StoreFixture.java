package vn.hoctap.recognition.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.embedded.TestDatabase;

/** An event store on a database of its own, used as the command side uses it. */
final class StoreFixture implements AutoCloseable {
    final TestDatabase database = TestDatabase.create();
    final HikariDataSource pool = new HikariDataSource();
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final Ledger ledger;
    final PostgresEventStorageEngine engine;
    private Sequencer sequencer = newSequencer();

    StoreFixture() {
        Flyway.configure()
                .dataSource(database.asOwner())
                .locations("db/eventstore")
                .load()
                .migrate();
        pool.setJdbcUrl(database.url());
        pool.setUsername(PostgresServer.COMMAND);
        pool.setMaximumPoolSize(20);
        jdbc = new JdbcTemplate(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        ledger = new Ledger(jdbc);
        engine = engine(new NoteTypes("1"), new EventUpcasterChain());
    }

    PostgresEventStorageEngine engine(EventTypes types, EventUpcaster upcasters) {
        return PostgresEventStorageEngine.on(jdbc, serializer(types), upcasters, () -> sequencer.hint());
    }

    static Serializer serializer(EventTypes types) {
        return new NamedJsonSerializer(types, JsonMapper.builder().build());
    }

    StoreFixture sequencing() {
        sequencer.start();
        return this;
    }

    Sequencer newSequencer() {
        return new Sequencer(database.as(PostgresServer.COMMAND));
    }

    void append(DomainEventMessage<?>... events) {
        transaction.executeWithoutResult(ignored -> engine.appendEvents(List.of(events)));
    }

    /** A transaction beside the caller's. */
    TransactionTemplate another() {
        var other = new TransactionTemplate(new JdbcTransactionManager(pool));
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return other;
    }

    static DomainEventMessage<Noted> note(String stream, long version) {
        return note(stream, version, Instant.now());
    }

    static DomainEventMessage<Noted> note(String stream, long version, Instant clock) {
        var metadata = MetaData.from(Map.of("actor", "tester"));
        var id = UUID.randomUUID().toString();
        return new GenericDomainEventMessage<>(
                "Note", stream, version, new Noted("ghi chú " + version), metadata, id, clock);
    }

    @Override
    public void close() {
        sequencer.close();
        pool.close();
    }
}
