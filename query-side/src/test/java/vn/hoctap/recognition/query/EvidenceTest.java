package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Reading evidence (xem minh chứng)")
class EvidenceTest {
    private static final String FILES = "/api/v1/dossiers/" + Attached.DOSSIER + "/evidence";

    private static QuerySide side;

    @BeforeAll
    static void start() {
        var district = Routes.district();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district);
        side = QuerySide.on(topic, 500);
        side.awaitPosition(district.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static HttpResponse<String> file(String sha256, String... headers) {
        return side.get(FILES + "/" + sha256, headers);
    }

    @Test
    void lists_what_is_attached_now() {
        assertThat(side.get(FILES).body()).isEqualTo("""
                [{"indicator":"1.1","sha256":"%s","mediaType":"application/pdf","size":3,\
                "name":"minh-chung-ba7816bf8f01.pdf","attachedOn":"2023-06-01"}]""".formatted(Attached.KEPT));
    }

    @Test
    void gives_the_bytes_as_a_file_that_no_browser_opens() {
        var answer = file(Attached.KEPT);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("abc");
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
        assertThat(headers.firstValue("Content-Disposition"))
                .contains("attachment; filename=\"minh-chung-ba7816bf8f01.pdf\"");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void gives_what_was_removed_to_whoever_looks_back() {
        assertThat(file(Attached.REMOVED).body()).isEqualTo("abcd");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,206,a,bytes 0-0/3",
        "bytes=1-,206,bc,bytes 1-2/3",
        "bytes=-1,206,c,bytes 2-2/3",
        "bytes=1-99,206,bc,bytes 1-2/3",
        "bytes=3-,416,'',bytes */3",
        "'bytes=0-0,2-2',200,abc,",
        "lines=1-2,200,abc,",
        "bytes=2-1,200,abc,"
    })
    void gives_the_one_range_asked_for(String asked, int status, String body, String range) {
        var answer = file(Attached.KEPT, "Range", asked);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("Content-Range").orElse(null)).isEqualTo(range);
    }

    @Test
    void knows_a_file_only_in_its_own_dossier() {
        var other = District.steps("A-0", RecognitionKind.LEARNING_COMMUNITY).id();
        var answer = side.get("/api/v1/dossiers/" + other + "/evidence/" + Attached.KEPT);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(file("ab".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(file("..%2f..%2fetc").statusCode()).isIn(400, 404, 422);
    }

    @Test
    void says_that_bytes_are_changed_or_missing_and_counts_it() throws Exception {
        var place = Attached.placeOf(Attached.REMOVED);
        Files.writeString(place, "abce");
        try {
            assertLost("changed");
            Files.delete(place);
            assertLost("missing");
        } finally {
            Attached.put("abcd");
        }
        assertThat(file(Attached.REMOVED).body()).isEqualTo("abcd");
    }

    private static void assertLost(String loss) {
        double before = counted(loss);
        for (var headers : new String[][] {{}, {"Range", "bytes=0-0"}}) {
            var answer = file(Attached.REMOVED, headers);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("urn:hoctap:problem:evidence-unavailable");
        }
        assertThat(counted(loss)).isEqualTo(before + 2);
    }

    private static double counted(String loss) {
        var name = "recognition_evidence_lost_total{loss=\"%s\"}".formatted(loss);
        return side.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(
                        line -> Double.parseDouble(line.substring(name.length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void records_who_looked() {
        side.getAs("reader-of-files", FILES + "/" + Attached.KEPT);
        assertThat(side.owner()
                        .queryForList("SELECT subject, parameters::text AS parameters FROM access_record.entry"
                                + " WHERE actor = 'reader-of-files'"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry).containsEntry("subject", Attached.DOSSIER.toString());
                    assertThat(String.valueOf(entry.get("parameters"))).contains(Attached.KEPT);
                });
    }
}
