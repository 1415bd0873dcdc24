package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.embedded.TestKafka;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.Topic;

/** The query side on a database and a topic of its own, as its clients see it. */
final class QuerySide implements AutoCloseable {
    /** Who reads where a test does not say who. */
    static final String READER = "auditor";

    /** The header's value that proves it. */
    static final String TOKEN = token(READER);

    private static final AtomicInteger TOPICS = new AtomicInteger();
    private static final Map<String, Object> KAFKA = Map.of("bootstrap.servers", TestKafka.bootstrapServers());

    final TestDatabase database;
    final String topic;
    private final List<Class<?>> more;

    /** Let go of at the end: the static fields of test classes hold their query sides as long as the JVM lives. */
    private @Nullable ConfigurableApplicationContext application;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private QuerySide(TestDatabase database, String topic, List<Class<?>> more, String... settings) {
        this.database = database;
        this.topic = topic;
        this.more = List.copyOf(more);
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers(),
                "--recognition.topic=" + topic,
                "--RECOGNITION_WARM_UP=false",
                "--recognition.evidence.store.folder=" + Attached.STORE));
        arguments.addAll(TokenIssuer.shared().arguments());
        arguments.addAll(List.of(settings));
        application = QuerySideApplication.application()
                .sources(more.toArray(Class<?>[]::new))
                .run(arguments.toArray(String[]::new));
        address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    static QuerySide on(String topic, int batch) {
        return with(topic, "--recognition.batch=" + batch);
    }

    static QuerySide with(String topic, String... settings) {
        return new QuerySide(TestDatabase.create(), topic, List.of(EverybodyReads.class), settings);
    }

    /** Nobody has a right but by events; with beans of a test's own. */
    static QuerySide walled(String topic, Class<?>... beans) {
        return walled(topic, List.of(beans));
    }

    static QuerySide walled(String topic, List<Class<?>> beans, String... settings) {
        return new QuerySide(TestDatabase.create(), topic, beans, settings);
    }

    /** The same, asked by a single client more than one may ask. */
    static QuerySide walledWithoutLimits(String topic) {
        return new QuerySide(
                TestDatabase.create(),
                topic,
                List.of(),
                "--recognition.limits.person.per-second=100000",
                "--recognition.limits.person.burst=100000",
                "--recognition.limits.address.per-second=100000",
                "--recognition.limits.address.burst=100000");
    }

    /** The next process on the same database. */
    QuerySide again(String... settings) {
        return new QuerySide(database, topic, more, settings);
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

    private ConfigurableApplicationContext application() {
        return Objects.requireNonNull(application, "stopped");
    }

    <T> T bean(Class<T> type) {
        return application().getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return application().getBean(name, type);
    }

    List<String> projections() {
        return application().getBeansOfType(Projection.class).values().stream()
                .map(Projection::name)
                .toList();
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(database.asOwner());
    }

    /** Whether every projection has come so far, asked without reading anything of it. */
    boolean isAt(long position) {
        var reached = "SELECT count(*) FROM projector.checkpoint WHERE position >= ?";
        return owner().queryForObject(reached, Long.class, position)
                >= projections().size();
    }

    /** Waits until every projection has come so far. */
    void awaitPosition(long position) {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            var standings =
                    JsonMapper.shared().readTree(get("/api/v1/projections").body());
            return standings
                    .valueStream()
                    .allMatch(standing -> standing.at("/status/position").asLong() == position);
        });
    }

    HttpResponse<String> post(String path) {
        return postAs(READER, path);
    }

    HttpResponse<String> postAs(String subject, String path) {
        return send(
                path,
                request -> request.POST(HttpRequest.BodyPublishers.noBody()).header("Authorization", token(subject)));
    }

    /** Has a projection rebuilt, by two persons; the address of the rebuilding. */
    String rebuild(String projection, String proposer, String approver) {
        var proposed = postAs(proposer, "/api/v1/projections/" + projection + "/rebuilds");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(202);
        var rebuild = proposed.headers().firstValue("Location").orElseThrow();
        var begun = postAs(approver, rebuild + "/approvals");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        return rebuild;
    }

    HttpResponse<String> postForm(String subject, String path, String form, String... headers) {
        return send(
                path,
                request -> request.POST(HttpRequest.BodyPublishers.ofString(form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Authorization", token(subject)),
                headers);
    }

    /** A form with one file, as a browser sends it. */
    HttpResponse<String> postFile(
            String subject, String path, Map<String, String> fields, String field, String name, byte[] content) {
        var line = "----" + UUID.randomUUID();
        var text = new StringBuilder();
        fields.forEach((key, value) -> text.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(line, key, value)));
        text.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(line, field, name));
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(text.toString()),
                HttpRequest.BodyPublishers.ofByteArray(content),
                HttpRequest.BodyPublishers.ofString("\r\n--" + line + "--\r\n"));
        return send(
                path,
                request -> request.POST(body)
                        .header("Content-Type", "multipart/form-data; boundary=" + line)
                        .header("Accept", "text/html")
                        .header("Authorization", token(subject)));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(path, request -> request.header("Authorization", TOKEN), headers);
    }

    HttpResponse<String> getAs(String subject, String path, String... headers) {
        return send(path, request -> request.header("Authorization", token(subject)), headers);
    }

    HttpResponse<String> getWithoutToken(String path, String... headers) {
        return send(path, request -> {}, headers);
    }

    /** A file as it comes. */
    HttpResponse<byte[]> bytesAs(String subject, String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", token(subject));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String token(String subject) {
        return "Bearer " + TokenIssuer.shared().token(subject);
    }

    private HttpResponse<String> send(String path, Consumer<HttpRequest.Builder> more, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        more.accept(request);
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

    /** Ends the process, so to speak; its database and topic stay. */
    void stop() {
        if (application != null) {
            application.close();
            application = null;
        }
    }

    @Override
    public void close() {
        stop();
        http.close();
    }
}
