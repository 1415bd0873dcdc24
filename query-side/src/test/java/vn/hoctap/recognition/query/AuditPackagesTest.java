package vn.hoctap.recognition.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.readers.HeldRights;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.verifier.Main;

/** Each is looked at by the verifier, which knows nothing of this application. */
@DisplayName("Audit packages (gói kiểm chứng)")
class AuditPackagesTest {
    private static final int EARLIER = 40;
    private static final String PACKAGES = "/api/v1/audit-packages/";
    private static final List<Envelope> LEDGER = Routes.district();
    private static final SignedLedger LOG = SignedLedger.of(LEDGER);
    private static String topic;
    private static Path earlier;
    private static QuerySide side;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.with(topic, LOG.settings());
        side.awaitPosition(LEDGER.size());
        assertProblem(side.get(PACKAGES + "all"), 404, "Chưa có điểm kiểm chứng nào được ký");
        earlier = LOG.sign(EARLIER);
        assertThat(side.get("/api/v1/log/checkpoint").body()).contains("\\n" + EARLIER + "\\n");
        LOG.sign(LEDGER.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static List<String> scopes() {
        return List.of("all", Attached.DOSSIER.toString(), "24853/2023");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void pass_the_verifier_and_show_that_the_log_only_grew(int scope) throws Exception {
        var file = exported(PACKAGES + scopes().get(scope) + "?from=" + EARLIER);
        assertThat(verified(file, "--checkpoint", earlier.toString())).startsWith("0 PASS");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void are_the_same_bytes_at_the_same_checkpoint_whatever_their_reader_speaks(int scope) {
        var path = PACKAGES + scopes().get(scope);
        assertThat(side.get(path, "Accept-Language", "en").body())
                .isEqualTo(side.get(path, "Accept-Language", "vi").body())
                .contains("Gói kiểm chứng");
    }

    @Test
    void of_a_dossier_hold_it_from_its_first_event_to_its_last_and_name_its_files() {
        var lines = lines(Attached.DOSSIER.toString());
        assertThat(lines.getFirst().path("kind").asString()).isEqualTo("package");
        assertThat(lines.getLast().path("kind").asString()).isEqualTo("end");
        assertThat(of("event", lines).filter(line -> isOf(Attached.DOSSIER, line)))
                .extracting(line -> line.path("version").asInt())
                .containsExactly(0, 1, 2, 3);
        assertThat(of("attachment", lines))
                .extracting(line -> line.path("sha256").asString())
                .containsExactly(Attached.KEPT, Attached.REMOVED);
    }

    @Test
    void of_a_dossier_hold_what_it_rests_on() {
        var dossier = District.steps("A-0", RecognitionKind.LEARNING_COMMUNITY).id();
        var streams = Stream.of(
                        dossier,
                        CriteriaId.of("CDHT-XA"),
                        ProcedureId.of("CDHT-XA"),
                        RegisterLives.SESSION,
                        Councils.PANEL,
                        Registers.draft("DT-01"),
                        Registers.draft("DT-02"))
                .map(Object::toString)
                .toList();
        var lines = lines(dossier.toString());
        assertThat(of("head", lines))
                .extracting(line -> line.path("stream").asString())
                .containsExactlyInAnyOrderElementsOf(streams);
        assertThat(of("event", lines))
                .extracting(line -> line.path("position").asLong())
                .containsExactlyElementsOf(LEDGER.stream()
                        .filter(event -> streams.contains(event.stream()))
                        .map(Envelope::position)
                        .toList());
        assertThat(of("summary", lines))
                .extracting(line -> line.path("text").asString())
                .anyMatch(text -> text.contains("của 1 hồ sơ và của 6 chuỗi sự kiện làm căn cứ"));
    }

    private static List<JsonNode> lines(String scope) {
        return side.get(PACKAGES + scope)
                .body()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static Stream<JsonNode> of(String kind, List<JsonNode> lines) {
        return lines.stream().filter(line -> line.path("kind").asString().equals(kind));
    }

    private static boolean isOf(Object stream, JsonNode line) {
        return line.path("stream").asString().equals(stream.toString());
    }

    @Test
    void of_a_dossier_fail_without_their_last_event() throws Exception {
        var file = exported(PACKAGES + Attached.DOSSIER);
        var lines = new ArrayList<>(Files.readAllLines(file));
        var last = "\"stream\":\"" + Attached.DOSSIER + "\",\"version\":3,\"id\"";
        assertThat(lines.removeIf(line -> line.contains(last))).isTrue();
        Files.write(file, lines);
        assertThat(verified(file)).doesNotStartWith("0");
    }

    @Test
    void are_recorded_as_exports_with_their_lines() {
        var answer = side.getAs("auditor-of-packages", PACKAGES + Attached.DOSSIER);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains(
                        "attachment; filename=\"audit-package-" + Attached.DOSSIER + "-" + LEDGER.size() + ".jsonl\"");
        assertThat(side.get("/api/v1/access-record?actor=auditor-of-packages").body())
                .contains(
                        "\"what\":\"EXPORT\"",
                        "\"rows\":" + answer.body().lines().count());
    }

    @Test
    void are_of_nothing_that_is_not_there_or_not_signed() {
        assertProblem(side.get(PACKAGES + "2c5ea4c0-4067-41e9-8bad-9b1deb4d3b7d"), 404, "không có hồ sơ nào như vậy");
        assertProblem(side.get(PACKAGES + "all?from=" + (LEDGER.size() + 1)), 422, "sự kiện thứ " + LEDGER.size());
        assertProblem(side.get(PACKAGES + "99999/2023"), 404, "không có hồ sơ nào như vậy");
    }

    @Test
    void hold_what_their_reader_may_see_or_are_not_given() throws Exception {
        try (var theirs = QuerySide.walled(topic, List.of(AuditorOfOneCommune.class), LOG.settings())) {
            await().atMost(Duration.ofMinutes(2)).until(() -> theirs.isAt(LEDGER.size()));
            assertProblem(theirs.get(PACKAGES + "all"), 403, "kiểm toán cả nước");
            assertProblem(theirs.get(PACKAGES + "24857/2023"), 404, "không có hồ sơ nào như vậy");
            assertProblem(theirs.get("/api/v1/log/inclusion?position=" + elsewhere()), 404, "chuỗi sự kiện");
            var file = Files.writeString(
                    folder.resolve("theirs.jsonl"),
                    theirs.get(PACKAGES + "24853/2023").body());
            assertThat(verified(file)).startsWith("0 PASS");
        }
    }

    /** The position of an event of a dossier of another commune. */
    private static long elsewhere() {
        return LEDGER.stream()
                .filter(event ->
                        event.payload().contains("24857") && event.type().equals("DossierRegistered"))
                .findFirst()
                .orElseThrow()
                .position();
    }

    static final class AuditorOfOneCommune {
        @Bean
        @Primary
        HeldRights theirRights() {
            return (subject, day) -> List.of(new Right(
                    RightId.of(PersonId.of(subject), 1),
                    subject,
                    Role.AUDITOR,
                    "24853",
                    Persons.DAY,
                    Right.OPEN_ENDED,
                    ""));
        }
    }

    @Test
    void are_explained_on_a_page_with_the_newest_checkpoint() {
        var page = side.get("/kiem-toan/kiem-chung", "Accept", "text/html").body();
        assertThat(page)
                .contains(LOG.publishedKey(), "/api/v1/audit-packages/all")
                .containsPattern("Ký lúc [0-9:]{8} ngày [0-9/]{10}, gồm " + LEDGER.size() + " sự kiện");
        assertThat(side.get("/api/v1/log/checkpoint.txt").body()).startsWith("log.example\n" + LEDGER.size() + "\n");
    }

    @Test
    void are_proved_event_by_event_too() {
        var inclusion = side.get("/api/v1/log/inclusion?position=7").body();
        assertThat(inclusion).contains("\"position\":7", "\"size\":" + LEDGER.size(), "\"proof\":[\"");
        assertThat(side.get("/api/v1/log/consistency?from=" + EARLIER).body()).contains("\"from\":" + EARLIER);
        assertThat(side.get("/api/v1/log/heads/" + Attached.DOSSIER).body()).contains("\"version\":3", "\"index\":");
        assertProblem(
                side.get("/api/v1/log/inclusion?position=" + (LEDGER.size() + 1)), 404, "sự kiện thứ " + LEDGER.size());
    }

    /** Computed from the package of everything, as anybody would. */
    @Test
    void tell_which_dossiers_are_drawn() throws Exception {
        var json = JsonMapper.shared();
        var lines =
                side.get(PACKAGES + "all").body().lines().map(json::readTree).toList();
        var root =
                Base64.getDecoder().decode(lines.get(2).path("note").asString().split("\n", -1)[2]);
        var smallest = new TreeMap<String, String>();
        for (var line : lines) {
            if (line.path("streamType").asString("").equals("Dossier")) {
                var sha256 = MessageDigest.getInstance("SHA-256");
                sha256.update(root);
                var stream = line.path("stream").asString();
                smallest.put(HexFormat.of().formatHex(sha256.digest(stream.getBytes(UTF_8))), stream);
            }
        }
        var sample = json.readTree(side.get("/api/v1/log/sample?count=5").body());
        assertThat(sample.path("of").asInt()).isEqualTo(smallest.size());
        assertThat(sample.path("items"))
                .extracting(drawn -> drawn.path("dossierId").asString())
                .containsExactlyElementsOf(smallest.values().stream().limit(5).toList());
    }

    /** The later checkpoint of the same day changes nothing of it. */
    @Test
    void tell_by_the_first_checkpoint_of_a_day_which_dossiers_are_drawn() {
        var drawn = JsonMapper.shared()
                .readTree(side.get("/api/v1/log/sample?count=2&day=" + Days.orToday(null))
                        .body());
        assertThat(drawn.path("checkpoint").asString()).startsWith("log.example\n" + EARLIER + "\n");
        var streams = drawn.path("items")
                .valueStream()
                .map(item -> item.path("dossierId").asString())
                .toArray(String[]::new);
        assertThat(side.get("/kiem-toan/chon-mau?so-ho-so=2", "Accept", "text/html")
                        .body())
                .contains("Chọn 2 trong " + drawn.path("of") + " hồ sơ", "gồm " + EARLIER + " sự kiện")
                .containsSubsequence("1. ", streams[0], "2. ", streams[1])
                .doesNotContain("3. ");
        assertThat(side.get("/api/v1/log/sample.csv?count=2&day=" + Days.orToday(null))
                        .body())
                .containsSubsequence("Mã băm để chọn (SHA-256)", streams[0], streams[1]);
    }

    @Test
    void can_be_drawn_by_a_day_that_is_announced_and_has_not_come() {
        var announced = "Chưa có điểm kiểm chứng nào được ký từ ngày 01/12/2199 trở đi.";
        assertProblem(side.get("/api/v1/log/sample?day=2199-12-01"), 404, announced);
        assertThat(side.get("/kiem-toan/chon-mau?ngay=2199-12-01", "Accept", "text/html")
                        .body())
                .contains(announced, "value=\"2199-12-01\"");
    }

    /** As whoever owns the read side's database may. */
    @Test
    void are_refused_where_the_leaves_are_not_what_was_signed() {
        var third = "WHERE position = 3";
        var hash = side.owner().queryForObject("SELECT hash FROM leaves.leaf " + third, byte[].class);
        side.owner().execute("UPDATE leaves.leaf SET hash = sha256(hash) " + third);
        try (var next = side.again(LOG.settings())) {
            assertProblem(next.get(PACKAGES + "all"), 503, "Dữ liệu không khớp với điểm kiểm chứng đã ký");
        } finally {
            side.owner().update("UPDATE leaves.leaf SET hash = ? " + third, hash);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(detail);
    }

    private Path exported(String path) throws IOException {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Files.writeString(folder.resolve("package.jsonl"), answer.body());
    }

    /** The exit code, then what it says. */
    private static String verified(Path file, String... more) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var command = new ArrayList<>(List.of(
                java, "-cp", classes.toString(), Main.class.getName(), file.toString(), "--key", LOG.publishedKey()));
        command.addAll(Arrays.asList(more));
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(program.getInputStream().readAllBytes(), UTF_8);
        return program.waitFor() + " " + said;
    }
}
