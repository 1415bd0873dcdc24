package vn.hoctap.recognition.benchmarks;

import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dossier.shell.PresentCircumstances;

/** The same aggregate on the same bus, over whichever storage engine. */
final class Bus implements AutoCloseable {
    private static final String SHELL = "vn.hoctap.recognition.command.dossier.shell.";

    private static final PresentCircumstances CIRCUMSTANCES = Surroundings.present();

    private final Configuration axon;
    private final CommandGateway gateway;

    Bus(TransactionManager transactions, EventStorageEngine engine, Cache cache) {
        axon = withReceiptBooks(DefaultConfigurer.defaultConfiguration(false), inShell("ReceiptBooks"))
                .configureTransactionManager(ignored -> transactions)
                .configureSerializer(ignored -> Engines.SERIALIZER)
                .registerComponent(PresentCircumstances.class, ignored -> CIRCUMSTANCES)
                .configureEmbeddedEventStore(ignored -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(inShell("DossierAggregate"))
                        .configureCommandTargetResolver(ignored -> new CommandStreams())
                        .configureCache(ignored -> cache))
                .buildConfiguration();
        axon.start();
        gateway = axon.commandGateway();
    }

    /** One dossier from registration to its second submission, each command durable before the next. */
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

    /** The aggregate asks for them before any command comes that would use them; none of ours does. */
    private static <T> Configurer withReceiptBooks(Configurer configurer, Class<T> books) {
        return configurer.registerComponent(books, configuration -> {
            var factory = new StaticListableBeanFactory(Map.of("axon", configuration));
            return books.cast(BeanUtils.instantiateClass(
                    books.getDeclaredConstructors()[0], factory.getBeanProvider(Configuration.class)));
        });
    }

    private static Class<?> inShell(String name) {
        try {
            return Class.forName(SHELL + name);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }
}
