package vn.hoctap.recognition.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.command.CommandSideApplication;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.local.AxonAutoConfigurations;
import vn.hoctap.recognition.query.QuerySideApplication;

/** How long after its acknowledgement a command's event is visible to readers, at 150 commands a second over HTTP. */
final class LagBenchmark {
    private static final int PER_SECOND = 150;
    private static final long WARM_UP_NANOS =
            TimeUnit.SECONDS.toNanos(Long.getLong("benchmarks.lag.warm-up.seconds", 10));
    private static final long MEASURE_NANOS = TimeUnit.SECONDS.toNanos(Long.getLong("benchmarks.lag.seconds", 20));
    private static final int SENDERS = 16;
    private static final int MOST_REGISTRATIONS =
            (int) TimeUnit.NANOSECONDS.toSeconds(WARM_UP_NANOS + MEASURE_NANOS) * PER_SECOND + SENDERS;
    /** Of so many commands one is followed to its row: looking for each would be half of what the database does. */
    private static final int FOLLOWED = 5;

    private static final long BETWEEN_LOOKS_NANOS = 2_000_000;

    private final Histogram lag = new ConcurrentHistogram(3);
    private final Histogram commandTimes = new ConcurrentHistogram(3);
    private final AtomicLong nextSlot = new AtomicLong();
    private final AtomicInteger nextApplicant = new AtomicInteger();
    private final CommandApi commands;
    private final JdbcTemplate reading;

    private LagBenchmark(CommandApi commands, JdbcTemplate reading) {
        this.commands = commands;
        this.reading = reading;
    }

    /** Milliseconds at the median, the 99th percentile and the worst. */
    static Map<String, Double> run(PostgresServer server, KafkaBroker kafka) throws Exception {
        server.createDatabase("lag_commands");
        server.createDatabase("lag_queries");
        try (var commands = CommandSideApplication.application().run(arguments(server.url("lag_commands"), kafka));
                var _ = QuerySideApplication.application()
                        .run(arguments(
                                server.url("lag_queries"),
                                kafka,
                                "--spring.autoconfigure.exclude=" + AxonAutoConfigurations.all()))) {
            var reading = new JdbcTemplate(Database.pool(server.url("lag_queries"), PostgresServer.QUERY));
            var api = new CommandApi(address(commands));
            api.introduce(new Grants(commands.getBean(EventStore.class)), MOST_REGISTRATIONS);
            return new LagBenchmark(api, reading).measure();
        }
    }

    private Map<String, Double> measure() throws Exception {
        commands.openYear();
        var entered = new AtomicInteger();
        inParallel(() -> enterOrganisations(entered));
        long begun = System.nanoTime();
        nextSlot.set(begun);
        inParallel(() -> send(begun));
        var figures = new LinkedHashMap<String, Double>();
        figures.put("f commands measured", (double) commandTimes.getTotalCount());
        figures.put("f command with a token, median, ms", commandTimes.getValueAtPercentile(50) / 1e3);
        figures.put("f command with a token, p99, ms", commandTimes.getValueAtPercentile(99) / 1e3);
        figures.put("f lag, median, ms", lag.getValueAtPercentile(50) / 1e3);
        figures.put("f lag, p99, ms", lag.getValueAtPercentile(99) / 1e3);
        figures.put("f lag, worst, ms", lag.getMaxValue() / 1e3);
        return figures;
    }

    private static void inParallel(Callable<Object> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            for (var sender : threads.invokeAll(Collections.nCopies(SENDERS, work))) {
                sender.get();
            }
        }
    }

    private Object enterOrganisations(AtomicInteger entered) throws IOException, InterruptedException {
        for (int number = entered.getAndIncrement(); number < MOST_REGISTRATIONS; number = entered.getAndIncrement()) {
            commands.enterOrganisation(number);
        }
        return entered;
    }

    private Object send(long begun) throws IOException, InterruptedException {
        while (System.nanoTime() - begun < WARM_UP_NANOS + MEASURE_NANOS) {
            LockSupport.parkNanos(nextSlot.addAndGet(TimeUnit.SECONDS.toNanos(1) / PER_SECOND) - System.nanoTime());
            int number = nextApplicant.getAndIncrement();
            long sent = System.nanoTime();
            var answer = commands.register(number);
            long acknowledged = System.nanoTime();
            boolean counts = acknowledged - begun > WARM_UP_NANOS;
            if (counts) {
                commandTimes.recordValue((acknowledged - sent) / 1_000);
            }
            if (number % FOLLOWED == 0) {
                awaitVisible(answer);
                if (counts) {
                    lag.recordValue((System.nanoTime() - acknowledged) / 1_000);
                }
            }
        }
        return lag;
    }

    private void awaitVisible(String answer) {
        var id = UUID.fromString(answer.substring(14, 50));
        while (!Boolean.TRUE.equals(reading.queryForObject(
                "SELECT EXISTS (SELECT FROM progress.standing WHERE dossier_id = ?)", Boolean.class, id))) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private static String[] arguments(String database, KafkaBroker kafka, String... more) {
        var arguments = new ArrayList<>(TokenIssuer.shared().arguments());
        arguments.addAll(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--recognition.topic=benchmark.lag"));
        arguments.addAll(Unlimited.settings().toList());
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static String address(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }
}
