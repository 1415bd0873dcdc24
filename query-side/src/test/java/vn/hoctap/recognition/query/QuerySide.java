package vn.hoctap.recognition.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.embedded.TestKafka;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Topic;

/** The query side on a database and a topic of its own, as its clients see it. */
final class QuerySide implements AutoCloseable {
    private static final AtomicInteger TOPICS = new AtomicInteger();
    private static final Map<String, Object> KAFKA = Map.of("bootstrap.servers", TestKafka.bootstrapServers());

    final TestDatabase database = TestDatabase.create();
    final String topic;
    private final ConfigurableApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private QuerySide(String topic, int batch) {
        this.topic = topic;
        application = QuerySideApplication.application()
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers(),
                        "--recognition.batch=" + batch,
                        "--recognition.topic=" + topic);
        address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    static QuerySide on(String topic, int batch) {
        return new QuerySide(topic, batch);
    }

    static String newTopic() {
        return "test.queries." + TOPICS.incrementAndGet();
    }

    static void send(String topicName, List<Envelope> envelopes) {
        try (var topic = new Topic(topicName, (short) 1, KAFKA);
                var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new ByteArraySerializer())) {
            topic.idOrCreate();
            envelopes.forEach(envelope -> producer.send(EnvelopeCodec.toRecord(topicName, envelope)));
        }
    }

    String address() {
        return address;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(database.asOwner());
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        application.close();
        http.close();
    }
}
