package vn.hoctap.recognition.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoctap.recognition.command.CommandSideApplication;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.query.QuerySideApplication;

/** Starts everything in order, and stops it in the opposite order. */
public final class LocalRecognition implements AutoCloseable {
    static final String COMMAND_DATABASE = "recognition_command";
    static final String QUERY_DATABASE = "recognition_query";

    private final Settings settings;
    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private LocalRecognition(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    public static void main(String[] arguments) {
        setUpLoggingOnce();
        var console = new Console(System.out);
        try {
            var local = new LocalRecognition(Settings.of(System.getenv()), console);
            Runtime.getRuntime().addShutdownHook(new Thread(local::close, "shutdown"));
            local.start();
        } catch (CannotStart reason) {
            console.say(String.valueOf(reason.getMessage()));
            System.exit(2);
        } catch (RuntimeException failure) {
            console.say("Không khởi động được (could not start): " + failure);
            System.exit(1);
        }
    }

    /** Two applications in one JVM would each set up logging anew; the file logback.xml has done it. */
    private static void setUpLoggingOnce() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        LoggerFactory.getLogger(LocalRecognition.class);
    }

    private void start() {
        var folder = closeLater(DataFolder.take(settings.data()));
        folder.stopOrphanedPostgres();
        Ports.requireFree(settings.ports());
        startServers(folder);
        startApplications();
        if (settings.demonstration()) {
            new Demonstration(settings.commandApi(), settings.portal(), console).load();
        }
        console.ready(settings);
    }

    private void startServers(DataFolder folder) {
        console.step("Cơ sở dữ liệu và hàng đợi sự kiện", "PostgreSQL and Kafka");
        var kafka = CompletableFuture.supplyAsync(
                () -> KafkaBroker.start(folder.kafka(), settings.kafkaPort(), settings.kafkaControllerPort()));
        var postgres = closeLater(PostgresServer.start(folder.postgres(), settings.databasePort()));
        closeLater(kafka.join());
        postgres.createDatabase(COMMAND_DATABASE);
        postgres.createDatabase(QUERY_DATABASE);
    }

    private void startApplications() {
        console.step("Phần tiếp nhận thao tác và phần tra cứu", "command side and query side");
        var queries = CompletableFuture.supplyAsync(() -> run(QuerySideApplication.application()
                .properties(
                        "spring.autoconfigure.exclude=" + AxonAutoConfigurations.all(),
                        "spring.datasource.url=" + databaseUrl(QUERY_DATABASE))));
        var commands = run(CommandSideApplication.application()
                .properties("spring.datasource.url=" + databaseUrl(COMMAND_DATABASE)));
        closeLater(commands);
        closeLater(queries.join());
    }

    private ConfigurableApplicationContext run(SpringApplicationBuilder application) {
        return application
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run(
                        "--spring.kafka.bootstrap-servers=127.0.0.1:" + settings.kafkaPort(),
                        "--recognition.demonstration=" + settings.demonstration());
    }

    private String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.databasePort(), database);
    }

    private synchronized <T extends AutoCloseable> T closeLater(T started) {
        running.push(started);
        return started;
    }

    @Override
    public synchronized void close() {
        if (running.isEmpty()) {
            return;
        }
        console.step("Đang dừng", "stopping");
        while (!running.isEmpty()) {
            closeQuietly(running.pop());
        }
        console.step("Đã dừng", "stopped");
    }

    private void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            console.say("Không dừng được một phần (a part did not stop): " + failure);
        }
    }
}
