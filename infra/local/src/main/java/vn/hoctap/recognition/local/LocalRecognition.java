package vn.hoctap.recognition.local;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.hoctap.recognition.command.CommandSideApplication;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.local.RunningParts.Part;
import vn.hoctap.recognition.local.identity.SecretFile;
import vn.hoctap.recognition.query.QuerySideApplication;
import vn.hoctap.recognition.transparency.LogKey;

/** Starts everything in order, and stops it in the opposite order. */
public final class LocalRecognition {
    static final String COMMAND_DATABASE = "recognition_command";
    static final String QUERY_DATABASE = "recognition_query";

    /** For each application: both together, and the servers after them, must end within ten seconds. */
    private static final String REQUESTS_END_WITHIN = "2s";

    /** Everybody, and the demonstration, comes from one address, and the demonstration is a few persons who never rest. */
    private static final List<String> MANY_FROM_HERE = List.of(
            "--recognition.limits.address.per-second=5000",
            "--recognition.limits.address.burst=10000",
            "--recognition.limits.person.per-second=5000",
            "--recognition.limits.person.burst=10000");

    /** Under which name its checkpoints are signed. */
    private static final String LOG = "hoctap.invalid/minh-hoa";

    private static final long START_ENDS_WITHIN_SECONDS = 6;

    private final Settings settings;
    private final Console console;
    private final RunningParts running;
    private final DemonstrationPlan plan =
            DemonstrationPlan.of(Year.now(Days.VIETNAM).getValue());
    private final CountDownLatch startEnded = new CountDownLatch(1);

    private LocalRecognition(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.running = new RunningParts(console);
    }

    public static void main(String[] arguments) {
        LocalLogging.setUpOnce();
        var console = new Console(System.out);
        try {
            var local = new LocalRecognition(Settings.of(System.getenv()), console);
            Runtime.getRuntime().addShutdownHook(new Thread(local::stop, "shutdown"));
            local.start();
        } catch (CannotStart reason) {
            console.say(String.valueOf(reason.getMessage()));
            System.exit(2);
        } catch (RuntimeException failure) {
            console.say("Không khởi động được (could not start): " + failure);
            System.exit(1);
        }
    }

    private void start() {
        try {
            startAll();
        } catch (RuntimeException failure) {
            // Whatever fails once the stop has begun fails because of it.
            if (!running.isStopping()) {
                throw failure;
            }
        } finally {
            startEnded.countDown();
        }
    }

    private void startAll() {
        running.add(Part.DATA_FOLDER, DataFolder.take(settings.data()));
        stopPostgresLeftBehind();
        Ports.requireFree(settings.ports());
        startServers();
        startApplications();
        if (settings.demonstration()) {
            new Demonstration(new LocalApi(settings), plan, console).load();
        }
        console.ready(settings);
    }

    private void startServers() {
        console.step("Cơ sở dữ liệu, hàng đợi sự kiện, máy chủ định danh", "PostgreSQL, Kafka, identity provider");
        var identity = CompletableFuture.runAsync(
                () -> running.add(Part.IDENTITY_PROVIDER, LocalIdentity.start(LocalIdentity.settings(settings, plan))));
        var kafka = CompletableFuture.runAsync(() -> running.add(
                Part.KAFKA,
                KafkaBroker.start(settings.kafkaData(), settings.kafkaPort(), settings.kafkaControllerPort())));
        var postgres =
                running.add(Part.POSTGRES, PostgresServer.start(settings.postgresData(), settings.databasePort()));
        kafka.join();
        identity.join();
        postgres.createDatabase(COMMAND_DATABASE);
        postgres.createDatabase(QUERY_DATABASE);
    }

    private void startApplications() {
        console.step("Phần tiếp nhận thao tác và phần tra cứu", "command side and query side");
        var logKey = SecretFile.kept(settings.logKey(), () -> LogKey.fresh(LOG));
        var queries =
                CompletableFuture.runAsync(() -> startQueries(LogKey.of(logKey).published()));
        run(
                Part.COMMAND_SIDE,
                CommandSideApplication.application(),
                "--server.port=" + settings.commandPort(),
                "--spring.datasource.url=" + settings.databaseUrl(COMMAND_DATABASE),
                "--recognition.first-administrators=" + Person.ADMINISTRATOR.subject() + ","
                        + Person.SECOND_ADMINISTRATOR.subject(),
                "--recognition.daily-look=" + Demonstration.LOADED_WITHIN,
                "--recognition.log.key=" + logKey,
                "--recognition.log.checkpoints=" + settings.checkpoints());
        queries.join();
    }

    private void startQueries(String publishedKey) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=" + settings.queryPort(),
                "--spring.datasource.url=" + settings.databaseUrl(QUERY_DATABASE),
                "--spring.autoconfigure.exclude=" + AxonAutoConfigurations.all(),
                "--recognition.portal.commands=" + settings.commandApi(),
                "--recognition.log.published-key=" + publishedKey,
                "--recognition.log.checkpoints=" + settings.checkpoints(),
                "--recognition.portal.seal=" + PortalSeal.in(settings.portalSeal()),
                "--recognition.demonstration=" + settings.demonstration()));
        arguments.addAll(LocalIdentity.settings(settings, plan).portalArguments());
        run(Part.QUERY_SIDE, QuerySideApplication.application(), arguments.toArray(String[]::new));
    }

    private void run(Part part, SpringApplicationBuilder application, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--spring.kafka.bootstrap-servers=127.0.0.1:" + settings.kafkaPort());
        all.addAll(LocalIdentity.settings(settings, plan).arguments());
        all.addAll(MANY_FROM_HERE);
        all.add("--recognition.evidence.store.folder=" + settings.evidence());
        all.add("--spring.lifecycle.timeout-per-shutdown-phase=" + REQUESTS_END_WITHIN);
        var started =
                application.registerShutdownHook(false).logStartupInfo(false).run(all.toArray(String[]::new));
        running.add(part, started);
    }

    /** What is starting at this instant ends itself as soon as it is there; PostgreSQL would outlive us otherwise. */
    private void stop() {
        if (running.isEmpty()) {
            return;
        }
        console.step("Đang dừng", "stopping");
        running.close();
        awaitEndOfStart();
        console.step("Đã dừng", "stopped");
    }

    private void awaitEndOfStart() {
        try {
            if (!startEnded.await(START_ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                stopPostgresLeftBehind();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Left by a hard kill before, or by a start that does not end in time now. */
    private void stopPostgresLeftBehind() {
        OrphanedPostgres.on(settings.postgresData()).ifPresent(OrphanedPostgres::stop);
    }
}
