package vn.hoctap.recognition.command.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.postgresql.Driver;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.eventstore.Ledger;
import vn.hoctap.recognition.eventstore.NamedJsonSerializer;
import vn.hoctap.recognition.eventstore.PostgresEventStorageEngine;
import vn.hoctap.recognition.eventstore.Sequencer;

/** The event store of this application. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    /**
     * A command needs no transaction around it: it reads a stream, and appends in one round trip that is a transaction.
     * The unique version says whether the stream has moved on in between.
     */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    /** Sessions outside the pool, for locks that are held as long as the process lives. */
    @Bean
    Sessions sessions(DataSourceProperties database) {
        return new Sessions(new SimpleDriverDataSource(
                new Driver(),
                database.determineUrl(),
                Objects.requireNonNullElse(database.determineUsername(), ""),
                Objects.requireNonNullElse(database.determinePassword(), "")));
    }

    /** What is stored must not change with the web's taste in JSON: a mapper of its own. */
    @Bean
    @Primary
    Serializer serializer() {
        return new NamedJsonSerializer(
                new CatalogueTypes(), JsonMapper.builder().build());
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    Sequencer sequencer(Sessions sessions) {
        return new Sequencer(sessions.source());
    }

    @Bean
    @DependsOnDatabaseInitialization
    Running runningSequencer(Sequencer sequencer) {
        return new Running(sequencer::start, sequencer::close);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(JdbcTemplate jdbc, Serializer serializer, Sequencer sequencer) {
        return PostgresEventStorageEngine.on(
                jdbc, serializer, new EventUpcasterChain(new OlderEvents(), new OlderEvents()), sequencer::hint);
    }

    /** Axon's beans ask for it by the name of the bus that it is as well. */
    @Bean("eventBus")
    EmbeddedEventStore eventStore(PostgresEventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return new IndexedEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class)));
    }

    /** Refuses to start on events that nobody here can read. */
    @Bean
    @DependsOnDatabaseInitialization
    InitializingBean storedNamesCheck(PostgresEventStorageEngine engine) {
        return engine::verifyStoredNames;
    }

    @Bean
    Ledger ledger(JdbcTemplate jdbc) {
        return new Ledger(jdbc);
    }

    @Bean
    MeterBinder ledgerMetrics(Ledger ledger) {
        return registry -> {
            Gauge.builder("recognition.ledger.head", ledger, Ledger::head)
                    .description("Highest position of the ledger")
                    .register(registry);
            Gauge.builder("recognition.ledger.waiting", ledger, Ledger::waiting)
                    .description("Appended events that wait for their position")
                    .register(registry);
        };
    }
}
