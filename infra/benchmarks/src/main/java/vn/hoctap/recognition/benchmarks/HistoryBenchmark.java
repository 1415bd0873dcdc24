package vn.hoctap.recognition.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.messaging.Topic;

/** How long readers wait where a million events of five years are known. */
final class HistoryBenchmark {
    private static final String DATABASE = "history";
    private static final String TOPIC = "benchmark.nothing";
    private static final int DOSSIERS = 100_000;
    private static final int DISTRICTS = 1_325;
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 5;
    private static final int DAYS = 330;

    private final Random random = new Random(7);
    private final PostgresServer server;
    private final Asking asking;

    private HistoryBenchmark(PostgresServer server, Asking asking) {
        this.server = server;
        this.asking = asking;
    }

    /** Milliseconds at the median and the 99th percentile; of the table of everything the seconds. */
    static Map<String, Double> run(PostgresServer server, KafkaBroker kafka) throws Exception {
        server.createDatabase(DATABASE);
        createTopic(kafka);
        try (var reading = new ReadingSide(server, kafka, DATABASE, TOPIC, "--recognition.check.share=0.0001");
                var asking = new Asking(reading.address())) {
            return new HistoryBenchmark(server, asking).measure();
        }
    }

    private static void createTopic(KafkaBroker kafka) {
        try (var topic = new Topic(TOPIC, (short) 1, Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            topic.idOrCreate();
        }
    }

    private Map<String, Double> measure() throws SQLException, IOException, InterruptedException {
        fill();
        asking.measure(
                "dashboard of a district", () -> dashboard() + "&area=H%04d".formatted(random.nextInt(DISTRICTS)));
        asking.measure("dashboard of the country", () -> dashboard() + "&areas=false");
        asking.measure("trail of a dossier", () -> "/api/v1/dossiers/" + dossier() + "/trail");
        asking.measure("search, a name", () -> search("xa da tong"));
        asking.measure("search, a unit", () -> search("Trường Tiểu học số " + random.nextInt(97)));
        asking.measure("search, a code", () -> search(random.nextInt(DOSSIERS) + "/QĐ-UBND"));
        asking.measure("search, a typing error", () -> search("Xã Quảng Srôn"));
        everything();
        explain();
        return asking.figures();
    }

    private void fill() throws SQLException {
        long begun = System.nanoTime();
        try (var connection = server.connect(DATABASE, PostgresServer.OWNER).getConnection()) {
            var script = new EncodedResource(new ClassPathResource("history/fill.sql"), UTF_8);
            ScriptUtils.executeSqlScript(connection, script);
        }
        System.out.printf("history filled in %,.0f s%n", seconds(begun));
    }

    /** A year at any instant of that year or early in the next, as it held on any day of them. */
    private String dashboard() {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        var begin = LocalDate.of(year, 3, 1);
        return "/api/v1/dashboard?year=%d&asRecordedAt=%sT12:00:00Z&inForceOn=%s"
                .formatted(year, begin.plusDays(random.nextInt(DAYS)), begin.plusDays(random.nextInt(DAYS)));
    }

    /** As the table of dossiers names it. */
    private UUID dossier() {
        var known = "SELECT md5('dossier ' || ?)::uuid";
        return new JdbcTemplate(server.connect(DATABASE, PostgresServer.QUERY))
                .queryForList(known, UUID.class, random.nextInt(DOSSIERS))
                .getFirst();
    }

    private static String search(String text) {
        return "/api/v1/search?q=" + URLEncoder.encode(text, UTF_8);
    }

    /** With what the reader takes off the heap, which runs in the same process. */
    private void everything() throws IOException, InterruptedException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        long bytes = asking.ask("/api/v1/dossiers.xlsx");
        asking.figures().put("g 100,000 rows of XLSX, s", seconds(begun));
        asking.figures().put("g their MB", bytes / 1e6);
        long most =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        asking.figures().put("g heap with garbage, MB", most / 1e6);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private void explain() throws IOException {
        var database = new JdbcTemplate(server.connect(DATABASE, PostgresServer.QUERY));
        var plans = new ClassPathResource("history/plans.sql").getContentAsString(UTF_8);
        for (var plan : plans.split(";\\s*", -1)) {
            if (!plan.isBlank()) {
                database.queryForList(plan, String.class).forEach(System.out::println);
            }
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
