package vn.hoctap.recognition.benchmarks;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dossier.shell.PresentCircumstances;

/** The same aggregate on the same bus, over whichever storage engine. */
final class Bus implements AutoCloseable {
    private static final String AGGREGATE = "vn.hoctap.recognition.command.dossier.shell.DossierAggregate";

    private static final PresentCircumstances CIRCUMSTANCES =
            new PresentCircumstances(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), new Samples.Published());

    private final Configuration axon;
    private final CommandGateway gateway;

    Bus(TransactionManager transactions, EventStorageEngine engine, Cache cache) {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(ignored -> transactions)
                .configureSerializer(ignored -> Engines.SERIALIZER)
                .registerComponent(PresentCircumstances.class, ignored -> CIRCUMSTANCES)
                .configureEmbeddedEventStore(ignored -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate())
                        .configureCommandTargetResolver(ignored -> new CommandStreams())
                        .configureCache(ignored -> cache))
                .buildConfiguration();
        axon.start();
        gateway = axon.commandGateway();
    }

    /** One dossier from registration to recognition, each command durable before the next. */
    int runProcedure() {
        for (var command : Samples.procedure()) {
            gateway.sendAndWait(new GenericCommandMessage<>(command, Samples.METADATA));
        }
        return Samples.STREAM_LENGTH;
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private static Class<?> aggregate() {
        try {
            return Class.forName(AGGREGATE);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }
}
