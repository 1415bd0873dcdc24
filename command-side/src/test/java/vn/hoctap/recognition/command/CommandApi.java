package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.criteria.shipped.Answers;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.embedded.TestKafka;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** The command side on a database and a topic of its own, as its clients see it. */
final class CommandApi implements AutoCloseable {
    static final String ALL_MET = JsonMapper.shared()
            .writeValueAsString(Officials.assessment(
                    Answers.reaching(
                            "DVHT-HUYEN",
                            2,
                            RecognitionLevel.LEVEL_1,
                            new Profile(List.of(Trait.SOCIAL_ORGANISATION), true)),
                    "2024-01-03"));
    static final String SUBMISSION =
            JsonMapper.shared().writeValueAsString(Map.of("parts", Officials.PARTS, "effectiveOn", "2024-01-09"));

    /** Stands for the token of the person whose account id follows. */
    static final String AS = "As";

    private final HttpClient http = HttpClient.newHttpClient();

    /** Let go of at the end: the static fields of test classes hold their command sides as long as the JVM lives. */
    private @Nullable ConfigurableApplicationContext application;

    private final String root;
    private final JdbcTemplate jdbc;
    private final TestPeople people;

    private CommandApi(ConfigurableApplicationContext application, JdbcTemplate jdbc) {
        this.application = application;
        this.root = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        this.jdbc = jdbc;
        this.people = new TestPeople(() -> bean(EventStore.class));
    }

    static CommandApi start() {
        return on(TestDatabase.create());
    }

    /** One more process, as far as the database can tell. */
    static CommandApi on(TestDatabase database) {
        return new CommandApi(start(database, "test.commands"), new JdbcTemplate(database.asOwner()));
    }

    /** With beans of the test's own before those of the application. */
    static CommandApi with(TestDatabase database, ApplicationContextInitializer<GenericApplicationContext> beans) {
        var application = CommandSideApplication.application().initializers(beans);
        return new CommandApi(run(application, database, "test.commands"), new JdbcTemplate(database.asOwner()));
    }

    static ConfigurableApplicationContext start(TestDatabase database, String topic) {
        return run(CommandSideApplication.application(), database, topic);
    }

    private static ConfigurableApplicationContext run(
            SpringApplicationBuilder application, TestDatabase database, String topic) {
        var arguments = new ArrayList<>(TokenIssuer.shared().arguments());
        arguments.add("--server.port=0");
        arguments.add("--spring.datasource.url=" + database.url());
        arguments.add("--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
        arguments.add("--recognition.topic=" + topic);
        arguments.add("--recognition.evidence.store.folder=" + EvidenceFolder.PATH);
        arguments.add("--recognition.daily-look=100ms");
        return application.run(arguments.toArray(String[]::new));
    }

    TestPeople people() {
        return people;
    }

    <T> T bean(Class<T> type) {
        return Objects.requireNonNull(application, "closed").getBean(type);
    }

    /** A unit of the district asks to be recognised for 2023. */
    static String registration(String applicant) {
        return registration(applicant, 2023);
    }

    static String registration(String applicant, int year) {
        return """
                {"kind":"LEARNING_UNIT","tier":"DISTRICT","applicant":"%s","year":%d,"effectiveOn":"2023-03-15"}""".formatted(applicant, year);
    }

    /** Enters an organisation and registers it. */
    UUID register(String applicant) {
        enter(applicant);
        return idOf(post("", registration(applicant)));
    }

    HttpResponse<String> register(String applicant, String key) {
        return post("", registration(applicant), "Idempotency-Key", key);
    }

    void enter(String organisation) {
        var entered = postTo("/api/v1/organisations", """
                {"code":"%s","name":"Hội Khuyến học %s","traits":["SOCIAL_ORGANISATION"],"area":"24853","effectiveOn":"2023-01-01"}""".formatted(organisation, organisation));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
    }

    /** Opens the year 2023 for units of the district. */
    CommandApi withYear() {
        new Officials(this)
                .openYear("DVHT-HUYEN", 2023, "PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông", "2023-01-05");
        return this;
    }

    /** Self-assesses so that everything is met. */
    void assess(UUID dossier, long version) {
        change(dossier, version, "self-assessments", ALL_MET);
    }

    void submit(UUID dossier, long version) {
        change(dossier, version, "submissions", SUBMISSION);
    }

    HttpResponse<String> change(UUID dossier, long version, String act, String body) {
        var answer = post("/" + dossier + "/" + act, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    static UUID idOf(HttpResponse<String> registered) {
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        var location = registered.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return postTo("/api/v1/dossiers" + path, body, headers);
    }

    HttpResponse<String> postTo(String address, String body, String... headers) {
        var all = new LinkedHashMap<String, String>();
        all.put(AS, TestPeople.usual(address));
        all.putAll(pairs(headers));
        var subject = all.remove(AS);
        people.introduce(subject, body);
        all.putIfAbsent("Authorization", "Bearer " + TokenIssuer.shared().token(subject));
        return send(address, body, all);
    }

    /** Without any token. */
    HttpResponse<String> postUnsigned(String address, String body, String... headers) {
        return send(address, body, pairs(headers));
    }

    private HttpResponse<String> send(String address, String body, Map<String, String> headers) {
        var all = new LinkedHashMap<String, String>();
        all.put("Content-Type", "application/json");
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        all.putAll(headers);
        var request =
                HttpRequest.newBuilder(URI.create(root + address)).POST(HttpRequest.BodyPublishers.ofString(body));
        all.forEach(request::header);
        return send(request.build());
    }

    private static Map<String, String> pairs(String... headers) {
        var pairs = new LinkedHashMap<String, String>();
        for (int index = 0; index < headers.length; index += 2) {
            pairs.put(headers[index], headers[index + 1]);
        }
        return pairs;
    }

    /** Sends a body as it is, in whatever form the content type says. */
    HttpResponse<String> upload(String address, String contentType, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + address))
                .header("Content-Type", contentType)
                .headers(signed(headers))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(request.build());
    }

    private static String[] signed(String... headers) {
        var all = pairs(headers);
        Optional.ofNullable(all.remove(AS))
                .ifPresent(subject -> all.put(
                        "Authorization", "Bearer " + TokenIssuer.shared().token(subject)));
        return all.entrySet().stream()
                .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                .toArray(String[]::new);
    }

    int port() {
        return URI.create(root).getPort();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).build());
    }

    /** The status codes that the OpenAPI description gives for a POST. */
    Collection<String> answersOf(String path) {
        var api = JsonMapper.shared().readTree(get("/v3/api-docs").body());
        return api.path("paths").path(path).path("post").path("responses").propertyNames();
    }

    List<String> storedTypes(UUID dossier) {
        return stored("type", dossier);
    }

    List<String> storedMetadata(UUID dossier) {
        return stored("metadata", dossier);
    }

    List<String> storedPayloads(UUID dossier) {
        return stored("payload", dossier);
    }

    /** Stores a registration as it was written before criteria sets were published. */
    UUID registeredLongAgo(String applicant) {
        people.grant("officer-24853", Role.COMMUNE_OFFICER, applicant);
        var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, applicant, 2023);
        var payload = """
                {"dossierId":"%s","kind":"LEARNING_COMMUNITY","tier":"COMMUNE",\
                "applicant":{"code":"%s","name":"Xã Đạ Tông"},"area":{"code":"24853","name":"Xã Đạ Tông"},\
                "year":2023,"effectiveOn":"2023-03-15"}""".formatted(id, applicant);
        jdbc.update("""
                INSERT INTO eventstore.event
                  (stream_type, stream, version, event_id, type, revision, appended_at, payload, metadata)
                VALUES ('Dossier', ?, 0, gen_random_uuid(), 'DossierRegistered', '1', now(), ?, '{}')""", id.toString(), payload);
        return id.value();
    }

    /** How many events a person, or all whose account ids begin so, have caused. */
    long caused(String subject) {
        var caused = "SELECT count(*) FROM eventstore.event WHERE metadata LIKE ?";
        return jdbc.queryForObject(caused, Long.class, "%\"actor\":\"" + subject + "%");
    }

    boolean remembers(String key) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM idempotency.remembered_request WHERE key = ?)", Boolean.class, key));
    }

    /** How many of the dossier's events the relay's checkpoint has passed. */
    long relayed(UUID dossier) {
        return jdbc.queryForObject("""
                SELECT count(*) FROM eventstore.ledger JOIN eventstore.event ON event.id = ledger.event
                 WHERE stream = ? AND position <= (SELECT max(position) FROM relay.checkpoint)""", Long.class, dossier.toString());
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
            application = null;
        }
        http.close();
    }

    private List<String> stored(String column, UUID dossier) {
        return jdbc.queryForList(
                "SELECT " + column + " FROM eventstore.event WHERE stream = ? ORDER BY version",
                String.class,
                dossier.toString());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
