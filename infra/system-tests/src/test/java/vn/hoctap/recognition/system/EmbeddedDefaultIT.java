package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.embedded.FreePorts;

@DisplayName("The embedded default")
class EmbeddedDefaultIT {
    private static final long MOST_BYTES = 300_000;
    private static final List<String> LOADED = List.of(
            "/recognition.css", "/recognition.svg", "/recognition.js", "/webjars/htmx.org/2.0.8/dist/htmx.min.js");
    private static final Map<String, String> FIRST_PAGES = Map.of(
            "officer-24853", "/viec-can-lam",
            "clerk-674", "/tiep-nhan",
            "head-674", "/hoi-dong",
            "specialist-674", "/quyet-dinh",
            "deputy-674", "/quyet-dinh",
            "authority-674", "/quyet-dinh",
            "auditor", "/kiem-toan",
            "committee", "/theo-doi",
            "administrator", "/quan-tri");
    private static final Pattern DOSSIER = Pattern.compile("\"dossierId\":\"([^\"]+)\"");

    @Test
    void shows_the_district_keeps_it_across_a_restart_and_after_a_hard_kill(@TempDir Path folder) throws Exception {
        var portal = Client.onFreePort();
        var identity = Client.onFreePort();
        var auditor = new Reader(portal, identity);
        var environment = Map.of(
                "RECOGNITION_DATA", folder.resolve("data").toString(),
                "RECOGNITION_QUERY_PORT", String.valueOf(portal.port()),
                "RECOGNITION_IDENTITY_PORT", String.valueOf(identity.port()),
                "RECOGNITION_COMMAND_PORT", String.valueOf(FreePorts.next()),
                "RECOGNITION_DB_PORT", String.valueOf(FreePorts.next()),
                "RECOGNITION_KAFKA_PORT", String.valueOf(FreePorts.next()),
                "RECOGNITION_KAFKA_CONTROLLER_PORT", String.valueOf(FreePorts.next()));
        var arguments = List.of("-cp", Cluster.localClassPath(), "vn.hoctap.recognition.local.LocalRecognition");
        try (var officer = new PersonAtPortal(portal, identity);
                var local = Part.start("local", folder, arguments, environment, () -> showsDistrict(auditor))) {
            local.awaitReady();
            verifyTrail(auditor);
            verifyPages(auditor);
            verifyFirstPages(auditor);
            officer.signInAs("officer-24853");
            verifyStops(local, Cluster.postmaster(folder.resolve("data").resolve("postgres")));

            local.startAgain();
            assertThat(officer.page("/viec-can-lam")).contains("<strong>officer-24853</strong>");
            local.kill();
            local.startAgain();
            assertThat(officer.page("/viec-can-lam")).contains("<strong>officer-24853</strong>");
            verifyTrail(auditor);
        }
    }

    /** The demonstration's auditor, by a token as infra/token prints it. */
    private record Reader(Client portal, Client identity) {
        HttpResponse<String> get(String path) throws Exception {
            return getAs("auditor", path);
        }

        HttpResponse<String> getAs(String person, String path) throws Exception {
            var token = identity.postNothing("/demonstration/tokens/" + person);
            assertThat(token.statusCode()).isEqualTo(200);
            return portal.getWith(token.body(), path);
        }
    }

    private static boolean showsDistrict(Reader portal) throws Exception {
        var totals = portal.get("/api/v1/progress?year=2023").body();
        return totals.substring(totals.indexOf("\"totals\"")).matches(".*\"recognised\":22,.*\"recognised\":8,.*");
    }

    /** Each number agrees with the trail: every recognised dossier's history ends with its recognition. */
    private static void verifyTrail(Reader portal) throws Exception {
        for (var kind : Map.of("LEARNING_COMMUNITY", 8, "LEARNING_UNIT", 22).entrySet()) {
            var list = portal.get("/api/v1/dossiers?year=2023&stage=RECOGNISED&limit=200&kind=" + kind.getKey())
                    .body();
            var dossiers =
                    DOSSIER.matcher(list).results().map(found -> found.group(1)).toList();
            assertThat(dossiers).hasSize(kind.getValue());
            for (var dossier : dossiers) {
                assertThat(portal.get("/api/v1/dossiers/" + dossier + "/trail").body())
                        .matches(".*\"type\":\"DossierRegistered\".*\"type\":\"DossierRecognised\".*");
            }
        }
    }

    private static void verifyPages(Reader portal) throws Exception {
        assertThat(portal.get("/tien-do?nam=2023").body())
                .contains("8/8", "xã được công nhận Cộng đồng học tập", "Xã Đạ K&#39;Nàng", "Dữ liệu minh họa.");
        assertThat(portal.get("/ho-so?nam=2023").body()).contains("Tải danh sách (CSV)", "Hội Khuyến học huyện");
        assertThat(portal.get("/ho-so/00000000-0000-0000-0000-000000000000").body())
                .contains("Không tìm thấy hồ sơ này.");
    }

    /** With all that they load: nobody in the mountains waits long for the first of them. */
    private static void verifyFirstPages(Reader portal) throws Exception {
        long besides = 0;
        for (var loaded : LOADED) {
            besides += size(portal.get(loaded));
        }
        for (var first : FIRST_PAGES.entrySet()) {
            var start = portal.getAs(first.getKey(), "/");
            assertThat(start.headers().firstValue("Location").orElseThrow()).endsWith(first.getValue());
            var page = portal.getAs(first.getKey(), first.getValue());
            assertThat(page.statusCode()).as(first.toString()).isEqualTo(200);
            assertThat(besides + size(page)).as(first.toString()).isLessThan(MOST_BYTES);
            System.out.printf("%s: %d bytes with all that it loads%n", first, besides + size(page));
        }
    }

    private static long size(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void verifyStops(Part local, ProcessHandle postmaster) {
        assertThat(postmaster.isAlive()).isTrue();
        var begun = Instant.now();
        assertThat(local.stop()).isIn(0, 143);
        await().atMost(Duration.ofSeconds(10)).until(() -> !postmaster.isAlive());
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
}
