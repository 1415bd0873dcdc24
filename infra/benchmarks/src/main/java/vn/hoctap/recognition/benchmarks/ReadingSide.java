package vn.hoctap.recognition.benchmarks;

import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.local.AxonAutoConfigurations;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.QuerySideApplication;
import vn.hoctap.recognition.query.leaves.SignedLog;

/** The query side on a database of the run's server and a topic of the run's broker. */
final class ReadingSide implements AutoCloseable {
    private final ConfigurableApplicationContext application;

    ReadingSide(PostgresServer server, KafkaBroker kafka, String database, String topic, String... more) {
        var arguments = Stream.of(
                "--server.port=0",
                "--spring.datasource.url=" + server.url(database),
                "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--spring.autoconfigure.exclude=" + AxonAutoConfigurations.all(),
                "--recognition.topic=" + topic);
        var identity = TokenIssuer.shared().arguments().stream();
        application = QuerySideApplication.application()
                .run(Stream.of(arguments, identity, Unlimited.settings(), Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    int projections() {
        return application.getBeansOfType(Projection.class).size();
    }

    SignedLog log() {
        return application.getBean(SignedLog.class);
    }

    String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        application.close();
    }
}
