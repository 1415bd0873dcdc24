package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.events.authority.Role;

/** The whole system as processes, an officer before a real browser, and a line that breaks, loses answers, or is thin. */
@DisplayName("A form on a bad line")
class TypingIT {
    private static final String DONE = "input[type=radio][value=co] >> nth=0";
    private static final String SAVE = "text=Lưu, ở lại trang này";
    private static final String PROOF = "textarea[name^='minh-chung.'] >> nth=0";
    private static final String FILE = "input[name^='tep.'] >> nth=0";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private static Client commands;
    private static Client portal;
    private static Relay relay;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(Chromium.EXECUTABLE).as("a browser of the system's").isExecutable();
        commands = Client.onFreePort();
        portal = Client.onFreePort();
        relay = new Relay(commands);
        cluster = new Cluster(folder, Map.of("RECOGNITION_PORTAL_COMMANDS", relay.address()));
        cluster.postgres().awaitReady();
        cluster.kafka().awaitReady();
        var commandSide = cluster.commandSide(commands);
        var querySide = cluster.querySide(portal);
        commandSide.awaitReady();
        querySide.awaitReady();
        new Rights((subject, address, ifMatch, body) -> send(subject, address, body)).ofTheOffice(Requests.OFFICE);
        send("head", "cycles", Requests.LENIENT_CYCLE);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (cluster != null) {
            cluster.close();
        }
        if (relay != null) {
            relay.close();
        }
    }

    private static String send(String subject, String address, String body) throws Exception {
        var answer = commands.post(subject, address, UUID.randomUUID().toString(), "*", body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer.body();
    }

    /** Somebody's dossier that is registered, and known to the portal. */
    private record Begun(String officer, String id) {
        static Begun of(String unit) throws Exception {
            var officer = "officer-" + unit;
            send("head", "organisations", Requests.organisation(unit));
            new Rights((subject, address, ifMatch, body) -> send(subject, address, body))
                    .grant(officer, Role.COMMUNE_OFFICER, unit);
            var id = send(officer, "dossiers", Requests.registration(unit)).substring(14, 50);
            var token = TokenIssuer.shared().token(officer);
            await().atMost(PATIENCE)
                    .until(() -> portal.getWith(token, "/api/v1/dossiers/" + id).statusCode() == 200);
            return new Begun(officer, id);
        }

        String assessment() {
            return "/ho-so/" + id + "/tu-danh-gia/1";
        }

        Chromium.Visit visit() {
            var visit = chromium.visit(1366, 768);
            visit.open(portal, assessment(), officer);
            return visit;
        }

        long recorded(String event) {
            return cluster.command()
                    .queryForObject(
                            "SELECT count(*) FROM eventstore.event WHERE stream = ? AND type = ?",
                            Long.class,
                            id,
                            event);
        }

        long drafts() {
            return recorded("SelfAssessmentDrafted");
        }
    }

    private static void answer(Chromium.Visit visit, String proof) {
        visit.check(DONE);
        visit.fill(PROOF, proof);
    }

    private static void awaitTaken(Chromium.Visit visit) {
        visit.page().waitForURL("**/tu-danh-gia/1?phien-ban=*");
        assertThat(visit.has(".note")).isFalse();
        assertThat(visit.text(".told")).isEqualTo("Đã lưu.");
    }

    /** As the browser says it when the line is there again. */
    private static void lineIsBack(Page page) {
        page.evaluate("dispatchEvent(new Event('online'))");
    }

    @Test
    void is_sent_when_the_line_is_back_and_recorded_once() throws Exception {
        var begun = Begun.of("HTX-OFF");
        try (var visit = begun.visit()) {
            answer(visit, "05/KH-HTX");
            visit.page().context().setOffline(true);
            visit.click(SAVE);
            assertThat(visit.text(".note")).startsWith("Mất kết nối. Nội dung được giữ trên máy này");
            visit.picture("offline");
            visit.page().context().setOffline(false);
            awaitTaken(visit);
            assertThat(visit.value(PROOF)).isEqualTo("05/KH-HTX");
            assertThat(begun.drafts()).isEqualTo(1);
        }
    }

    @Test
    void is_recorded_once_where_its_answer_was_lost_before_the_browser() throws Exception {
        var begun = Begun.of("HTX-LOST");
        try (var visit = begun.visit()) {
            visit.page().route("**/tu-danh-gia/1", losingOneAnswer());
            answer(visit, "05/KH-HTX");
            visit.click(SAVE);
            assertThat(visit.text(".note")).startsWith("Mất kết nối.");
            assertThat(begun.drafts()).isEqualTo(1);
            lineIsBack(visit.page());
            awaitTaken(visit);
            assertThat(begun.drafts()).isEqualTo(1);
        }
    }

    private static Consumer<Route> losingOneAnswer() {
        var loses = new AtomicBoolean(true);
        return route -> {
            if (route.request().method().equals("POST") && loses.getAndSet(false)) {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        };
    }

    @Test
    void is_recorded_once_where_its_answer_was_lost_behind_the_portal() throws Exception {
        var begun = Begun.of("HTX-BEHIND");
        try (var visit = begun.visit()) {
            answer(visit, "05/KH-HTX");
            visit.choose(FILE, "Quyết định 05.png", Pixel.png());
            relay.loseNextAnswer();
            visit.click(SAVE);
            assertThat(visit.text(".note")).startsWith("Hệ thống chưa trả lời.");
            assertThat(begun.recorded("EvidenceAttached")).isEqualTo(1);
            assertThat(begun.drafts()).isZero();
            lineIsBack(visit.page());
            awaitTaken(visit);
            assertThat(begun.recorded("EvidenceAttached")).isEqualTo(1);
            assertThat(begun.drafts()).isEqualTo(1);
        }
    }

    @Test
    void is_recorded_once_without_a_script_as_well() throws Exception {
        var begun = Begun.of("HTX-PLAIN");
        try (var visit = chromium.plainVisit(390, 844)) {
            visit.open(portal, begun.assessment(), begun.officer());
            answer(visit, "05/KH-HTX");
            relay.loseNextAnswer();
            visit.page().click(SAVE);
            assertThat(visit.text(".refusal")).startsWith("Chưa rõ đã ghi nhận hay chưa.");
            assertThat(begun.drafts()).isEqualTo(1);
            visit.page().click(SAVE);
            assertThat(visit.path()).contains("?phien-ban=");
            assertThat(begun.drafts()).isEqualTo(1);
        }
    }

    /** The same person before two windows. */
    @Test
    void is_put_over_nothing_newer_unasked() throws Exception {
        var begun = Begun.of("HTX-TWO");
        try (var visit = begun.visit();
                var other = begun.visit()) {
            answer(visit, "Bản nhập trước");
            visit.open("/viec-can-lam");
            answer(other, "Bản đã lưu");
            other.click(SAVE);
            awaitTaken(other);
            visit.open(begun.assessment());
            assertThat(visit.text(".note")).startsWith("Nội dung trên hệ thống đã thay đổi");
            assertThat(visit.value(PROOF)).isEqualTo("Bản đã lưu");
            visit.picture("newer");
            visit.click("text=Dùng phần chưa gửi");
            assertThat(visit.value(PROOF)).isEqualTo("Bản nhập trước");
            visit.click(SAVE);
            awaitTaken(visit);
            assertThat(begun.drafts()).isEqualTo(2);
        }
    }

    @Test
    void shows_how_much_of_a_file_has_gone_and_lets_it_be_stopped() throws Exception {
        var begun = Begun.of("HTX-FILE");
        try (var visit = begun.visit()) {
            var page = visit.page();
            page.setInputFiles(FILE, new FilePayload("ảnh.png", "image/png", Pixel.noise(200, 150)));
            var line = ThinLine.of(page);
            line.begin();
            page.click(SAVE);
            page.waitForFunction("() => document.querySelector('progress')?.value > 0.2");
            page.waitForSelector(".note.sending:has-text(' %')");
            assertThat(visit.text(".note.sending")).contains("Đang gửi", "Dừng gửi");
            visit.picture("sending");
            page.click("text=Dừng gửi");
            assertThat(visit.text(".note")).startsWith("Đã dừng gửi.");
            assertThat(begun.recorded("EvidenceAttached")).isZero();
            line.end();
            visit.click(SAVE);
            awaitTaken(visit);
            assertThat(visit.text(".files")).contains("Ảnh,");
            assertThat(begun.recorded("EvidenceAttached")).isEqualTo(1);
        }
    }

    /** Nothing of the portal is in the browser yet; the provider is another site, and signing in at it does not count. */
    @Test
    void is_usable_at_64_kbit_a_second() throws Exception {
        var begun = Begun.of("HTX-THIN");
        try (var visit = chromium.visit(390, 844)) {
            visit.open(portal, "/viec-can-lam", begun.officer());
            var page = visit.page();
            var line = ThinLine.of(page);
            line.forget();
            line.begin();
            page.reload();
            told("the officer's first page, nothing cached", seen(page), 6);
            visit.open(begun.assessment());
            told("a criterion's page", seen(page), 6);

            long filled = System.nanoTime();
            visit.checkAll("input[type=radio][value=co]");
            visit.fill(PROOF, "05/KH-HTX");
            page.waitForResponse("**/ket-qua", () -> page.dispatchEvent(PROOF, "change"));
            told("the result of what was typed", since(filled), 8);

            long sent = System.nanoTime();
            page.click("main button.act");
            page.waitForURL("**?phien-ban=*");
            told("kept, and the next page begun", since(sent), 10);
            told("the next page", seen(page), 6);
            assertThat(begun.drafts()).isEqualTo(1);
        }
    }

    /** From the navigation to the first content, in seconds. */
    private static double seen(Page page) {
        var painted = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
        page.waitForFunction(painted);
        return ((Number) page.evaluate(painted)).doubleValue() / 1000;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void told(String what, double seconds, double most) {
        System.out.printf("64 kbit/s, 400 ms: %s after %.1f s%n", what, seconds);
        assertThat(seconds).as(what).isLessThan(most);
    }
}
