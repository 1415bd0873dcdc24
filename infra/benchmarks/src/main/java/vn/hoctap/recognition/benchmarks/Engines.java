package vn.hoctap.recognition.benchmarks;

import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.eventstore.EventName;
import vn.hoctap.recognition.eventstore.EventTypes;
import vn.hoctap.recognition.eventstore.NamedJsonSerializer;
import vn.hoctap.recognition.eventstore.PostgresEventStorageEngine;
import vn.hoctap.recognition.eventstore.Sequencer;

/** Our storage engine and Axon's, each as its manual sets it up. */
final class Engines {
    static final Serializer SERIALIZER =
            new NamedJsonSerializer(new Names(), JsonMapper.builder().build());

    private Engines() {}

    static EventStorageEngine ours(Database database, Sequencer sequencer) {
        return PostgresEventStorageEngine.on(database.jdbc, SERIALIZER, new EventUpcasterChain(), sequencer::hint);
    }

    static Sequencer sequencer(Database database) {
        var sequencer = new Sequencer(database.server.connect(database.name, PostgresServer.COMMAND));
        sequencer.start();
        return sequencer;
    }

    static EventStorageEngine stock(Database database) {
        database.owner().execute("GRANT CREATE ON SCHEMA public TO recognition_command");
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(database.pool)::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    /** One stream of events, each appended and committed alone. */
    static int appendStream(EventStorageEngine engine) {
        var stream = UUID.randomUUID().toString();
        for (int version = 0; version < Samples.STREAM_LENGTH; version++) {
            var event = new GenericDomainEventMessage<>("Dossier", stream, version, Samples.EVENT, Samples.METADATA);
            engine.appendEvents(List.of(event));
        }
        return Samples.STREAM_LENGTH;
    }

    private static final class Names implements EventTypes {
        @Override
        public EventName nameOf(Class<?> eventClass) {
            var type = EventCatalogue.typeOf(eventClass);
            return new EventName(type.value(), type.revision());
        }

        @Override
        public java.util.Optional<Class<?>> classNamed(String type) {
            return EventCatalogue.classNamed(type);
        }
    }
}
