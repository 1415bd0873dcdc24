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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.hoctap.recognition.embedded.FreePorts;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** PostgreSQL, Kafka and the applications, each a process of its own, as they run in production. */
final class Cluster implements AutoCloseable {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    final Path folder;
    private final int databasePort = FreePorts.next();
    private final int kafkaPort = FreePorts.next();
    private final int kafkaControllerPort = FreePorts.next();
    private final Deque<Part> parts = new ArrayDeque<>();

    Cluster(Path folder) {
        this.folder = folder;
    }

    Part postgres() {
        return start(Part.start(
                "postgres",
                folder,
                server("LocalPostgres", folder.resolve("data-postgres").toString(), String.valueOf(databasePort)),
                Map.of(),
                () -> Boolean.TRUE.equals(
                        command().queryForObject("SELECT pg_is_in_recovery() IS NOT NULL", Boolean.class))));
    }

    Part kafka() {
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

    Part commandSide(Client client) {
        return application("command-side", client);
    }

    Part querySide(Client client) {
        return application("query-side", client);
    }

    /** A query side whose pages send commands. */
    Part portal(Client client, Client commands) {
        return application(
                "query-side", client, Map.of("RECOGNITION_PORTAL_COMMANDS", "http://127.0.0.1:" + commands.port()));
    }

    private Part application(String name, Client client) {
        return application(name, client, Map.of());
    }

    private Part application(String name, Client client, Map<String, String> more) {
        var environment = new HashMap<>(identity());
        environment.putAll(more);
        environment.putAll(unlimited());
        environment.put("RECOGNITION_COMMAND_DB_URL", url("recognition_command"));
        environment.put("RECOGNITION_QUERY_DB_URL", url("recognition_query"));
        environment.put("RECOGNITION_KAFKA", "127.0.0.1:" + kafkaPort);
        environment.put("RECOGNITION_DAILY_LOOK", "2s");
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

    /** All requests of a test come from one address. */
    private static Map<String, String> unlimited() {
        return Stream.of("ADDRESS_PER_SECOND", "ADDRESS_BURST", "PERSON_PER_SECOND", "PERSON_BURST")
                .collect(Collectors.toMap(limit -> "RECOGNITION_LIMITS_" + limit, _ -> "100000"));
    }

    /** The command database, as its owner sees it. */
    JdbcTemplate command() {
        return jdbc("recognition_command");
    }

    JdbcTemplate query() {
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
        var target = ROOT.resolve("infra/local/target");
        return target.resolve("local-0.1.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*";
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
