package vn.hoctap.recognition.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.hoctap.recognition.embedded.FreePorts;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.transparency.LogKey;

/** PostgreSQL, Kafka and the applications, each a process of its own, as they run in production. */
public final class Cluster implements AutoCloseable {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    final Path folder;

    /** The key by which the log is signed: what is published, a space, and the secret. */
    private final String logKey = LogKey.fresh("log.example");

    private final Map<String, String> ofApplications;
    private final int databasePort = FreePorts.next();
    private final int kafkaPort = FreePorts.next();
    private final int kafkaControllerPort = FreePorts.next();
    private final Deque<Part> parts = new ArrayDeque<>();

    public Cluster(Path folder) {
        this(folder, Map.of());
    }

    /** @param ofApplications what stands in the applications' environment besides */
    Cluster(Path folder, Map<String, String> ofApplications) {
        this.folder = folder;
        this.ofApplications = Map.copyOf(ofApplications);
    }

    public Part postgres() {
        return start(Part.start(
                "postgres",
                folder,
                server("LocalPostgres", folder.resolve("data-postgres").toString(), String.valueOf(databasePort)),
                Map.of(),
                () -> Boolean.TRUE.equals(
                        command().queryForObject("SELECT pg_is_in_recovery() IS NOT NULL", Boolean.class))));
    }

    public Part kafka() {
        return start(Part.start(
                "kafka",
                folder,
                server(
                        "LocalKafka",
                        folder.resolve("data-kafka").toString(),
                        String.valueOf(kafkaPort),
                        String.valueOf(kafkaControllerPort)),
                Map.of(),
                () -> !FreePorts.isFree(kafkaPort)));
    }

    public Part commandSide(Client client) {
        return application("command-side", client);
    }

    public Part querySide(Client client) {
        return application("query-side", client);
    }

    private Part application(String name, Client client) {
        var environment = new HashMap<>(identity());
        environment.putAll(unlimited());
        environment.putAll(signed());
        environment.putAll(ofApplications);
        environment.put("RECOGNITION_COMMAND_DB_URL", url("recognition_command"));
        environment.put("RECOGNITION_QUERY_DB_URL", url("recognition_query"));
        environment.put("RECOGNITION_KAFKA", "127.0.0.1:" + kafkaPort);
        environment.put("RECOGNITION_DAILY_LOOK", "2s");
        environment.put(
                "RECOGNITION_EVIDENCE_FOLDER", folder.resolve("evidence").toString());
        environment.put("RECOGNITION_COMMAND_PORT", String.valueOf(client.port()));
        environment.put("RECOGNITION_QUERY_PORT", String.valueOf(client.port()));
        return start(Part.start(
                name,
                folder,
                List.of("-jar", applicationJar(name).toString()),
                environment,
                () -> client.get("/actuator/health/readiness").statusCode() == 200));
    }

    private static Map<String, String> identity() {
        var settings = TokenIssuer.shared().settings();
        return Map.of(
                "RECOGNITION_IDENTITY_ISSUER", settings.get("recognition.identity.issuer"),
                "RECOGNITION_IDENTITY_JWKS", settings.get("recognition.identity.jwks"),
                "RECOGNITION_FIRST_ADMINISTRATORS", String.join(",", Rights.ADMINISTRATORS));
    }

    /** Soon after each event: a test does not wait for half a minute. */
    private Map<String, String> signed() {
        return Map.of(
                "RECOGNITION_LOG_KEY",
                logKey,
                "RECOGNITION_LOG_PUBLISHED_KEY",
                publishedKey(),
                "RECOGNITION_CHECKPOINTS_FOLDER",
                folder.resolve("checkpoints").toString(),
                "RECOGNITION_CHECKPOINTS_GROWING",
                "1s");
    }

    /** All requests of a test come from one address. */
    private static Map<String, String> unlimited() {
        return Stream.of("ADDRESS_PER_SECOND", "ADDRESS_BURST", "PERSON_PER_SECOND", "PERSON_BURST")
                .collect(Collectors.toMap(limit -> "RECOGNITION_LIMITS_" + limit, _ -> "100000"));
    }

    /** The half of the log's key that everybody may know. */
    public String publishedKey() {
        return logKey.split(" ")[0];
    }

    String logSecret() {
        return logKey.split(" ")[1];
    }

    /** The command database, as its owner sees it. */
    public JdbcTemplate command() {
        return jdbc("recognition_command");
    }

    public JdbcTemplate query() {
        return jdbc("recognition_query");
    }

    /** Kills PostgreSQL's first process and waits until all of its others are gone too. */
    void killPostgres(Part postgres) {
        var postmaster = postmaster(folder.resolve("data-postgres"));
        var backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        await().until(() -> !postmaster.isAlive());
        await().atMost(Duration.ofSeconds(30)).until(() -> backends.stream().noneMatch(ProcessHandle::isAlive));
        postgres.kill();
    }

    /** PostgreSQL's first process, by its own lock file. */
    static ProcessHandle postmaster(Path data) {
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the applications are told to find PostgreSQL and Kafka. */
    Set<Integer> ports() {
        return Set.of(databasePort, kafkaPort);
    }

    private Part start(Part part) {
        parts.push(part);
        return part;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort, database);
    }

    private JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(new DriverManagerDataSource(url(database), "postgres", ""));
    }

    private static List<String> server(String main, String... arguments) {
        var command =
                new java.util.ArrayList<>(List.of("-cp", localClassPath(), "vn.hoctap.recognition.local." + main));
        command.addAll(List.of(arguments));
        return command;
    }

    static String localClassPath() {
        return classPath("local");
    }

    /** Of a program of this project. */
    static String classPath(String name) {
        var target = ROOT.resolve("infra/" + name + "/target");
        return target.resolve(name + "-0.1.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*";
    }

    private static Path applicationJar(String name) {
        try (Stream<Path> files = Files.list(ROOT.resolve(name).resolve("target"))) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " is not packaged; run mvn verify"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }
}
