package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.elsewhere.Unruled;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("The wall before every read")
class FirstWallTest {
    private static final List<Envelope> LEDGER = TwoCommunes.ledger();
    private static final String MISSING = "00000000-0000-8000-8000-000000000000";
    private static final Map<String, DossierId> DOSSIERS = Map.of(
            "one", TwoCommunes.ONE, "other", TwoCommunes.OTHER, "draft", TwoCommunes.DRAFT, "unit", TwoCommunes.UNIT);
    private static String topic;
    private static QuerySide side;

    @BeforeAll
    static void start() {
        topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.walled(topic, Unruled.class);
        await().atMost(Duration.ofMinutes(2)).until(() -> side.isAt(LEDGER.size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({
        "officer-one, one",
        "officer-other, other unit",
        "head-of-unit, draft",
        "clerk, one unit",
        "clerk-elsewhere, ''",
        "ministry, one unit",
        "auditor, one other draft unit",
        "committee, one other draft unit",
        "chair, one",
        "secretary, one",
        "khuyen-hoc, ''",
    })
    void lets_see_the_dossiers_that_are_somebodys_business(String subject, String expected) {
        var seen = DOSSIERS.entrySet().stream()
                .filter(dossier -> status(subject, "/api/v1/dossiers/" + dossier.getValue()) == 200)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(seen).isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers/%s",
                "/api/v1/dossiers/%s?version=0",
                "/api/v1/dossiers/%s?inForceOn=nonsense",
                "/api/v1/dossiers/%s/trail",
                "/api/v1/dossiers/%s/state",
                "/api/v1/dossiers/%s/differences?from=2024-01-01T00:00:00Z&to=2030-01-01T00:00:00Z",
                "/ho-so/%s",
                "/ho-so/%s/to-trinh.pdf",
                "/ho-so/%s/bao-cao-tu-danh-gia.pdf",
                "/ho-so/%s/ban-sao-giay-cong-nhan-1.pdf",
            })
    void answers_of_what_is_hidden_as_of_what_is_not_there(String route) {
        var all = new SoftAssertions();
        Stream.of("officer-one", "clerk-elsewhere", "head-of-unit").forEach(subject -> {
            var missing = side.getAs(subject, route.formatted(MISSING), "Accept", "*/*");
            var hidden = side.getAs(subject, route.formatted(TwoCommunes.UNIT), "Accept", "*/*");
            all.assertThat(whole(hidden)).as(subject).isEqualTo(whole(missing));
            all.assertThat(missing.statusCode()).isIn(404, 422, 503);
        });
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, /api/v1/dossiers, 403",
        "administrator, /ho-so, 403",
        "administrator, /api/v1/projections, 200",
        "administrator, /api/v1/rights, 200",
        "administrator, /api/v1/audit-trail, 403",
        "nobody, /api/v1/dossiers, 403",
        "nobody, /api/v1/cycles, 200",
        "nobody, /api/v1/decisions, 200",
        "nobody, /api/v1/rights, 403",
        "proposed, /api/v1/dossiers, 403",
        "officer-one, /api/v1/progress?year=2023, 200",
        "officer-one, /api/v1/yearly-report?year=2023, 403",
        "officer-one, /api/v1/audit-trail, 403",
        "officer-one, /api/v1/projections, 403",
        "officer-one, /api/v1/communes/24853/replay?year=2023, 403",
        "chair, /api/v1/progress?year=2023, 403",
        "chair, /api/v1/dossiers, 200",
        "khuyen-hoc, /api/v1/dossiers, 403",
        "clerk, /api/v1/progress?year=2023, 200",
        "clerk, /api/v1/access-record, 403",
        "clerk, /tiep-nhan/so-theo-doi.pdf, 200",
        "officer-one, /tiep-nhan/so-theo-doi.pdf, 403",
        "committee, /api/v1/yearly-report?year=2023, 200",
        "committee, /api/v1/audit-trail, 403",
        "auditor, /api/v1/audit-trail, 200",
        "auditor, /api/v1/rights, 200",
        "auditor, /api/v1/projections/checks, 200",
        "auditor, /api/v1/projections/progress/rebuilds, 403",
        "auditor, /kiem-toan, 200",
        "officer-one, /kiem-toan, 403",
        "committee, /kiem-toan/gia-dinh, 403",
        "administrator, /kiem-toan/nhat-ky, 403",
        "administrator, /kiem-toan/doi-chieu, 200",
        "administrator, /kiem-toan/doi-chieu/progress, 403",
        "auditor, " + Unruled.PATH + ", 403",
    })
    void lets_in_whom_a_route_is_for(String subject, String path, int status) {
        assertThat(status(subject, path)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/tien-do?nam=2023, 302", "/ho-so, 302", "/, 302", "/bo-tieu-chi, 200", "/actuator/health, 200"})
    void lets_nobody_without_a_name_come_to_dossiers(String path, int status) {
        var answer = side.getWithoutToken(path, "Accept", "text/html,*/*");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Đạ K'Nàng");
    }

    @Test
    void takes_nobodys_answer_for_anothers() {
        var path = "/api/v1/dossiers?year=2023";
        var tag = side.getAs("officer-one", path).headers().firstValue("ETag").orElseThrow();
        assertThat(side.getAs("officer-one", path, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(side.getAs("officer-other", path, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void is_closed_as_soon_as_a_right_is_withdrawn() {
        var late = QuerySide.newTopic();
        var district = new District();
        LEDGER.forEach(district::append);
        try (var fresh = QuerySide.walled(late)) {
            QuerySide.send(late, LEDGER);
            await().atMost(Duration.ofMinutes(2)).until(() -> fresh.isAt(LEDGER.size()));
            var path = "/api/v1/dossiers/" + TwoCommunes.UNIT;
            assertThat(fresh.getAs("clerk", path).statusCode()).isEqualTo(200);
            district.record(
                    Persons.withdrawnFrom("clerk", 1, Persons.DAY),
                    PersonId.of("clerk").toString(),
                    2);
            QuerySide.send(late, List.of(district.ledger().getLast()));
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> fresh.getAs("clerk", path).statusCode() == 403);
        }
    }

    private static int status(String subject, String path) {
        return side.getAs(subject, path, "Accept", "*/*").statusCode();
    }

    /** All of an answer but what differs from one moment to the next. */
    private static String whole(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet()
                .removeIf(name -> Set.of("date", "recognition-correlation").contains(name));
        return answer.statusCode() + " " + headers + " "
                + answer.body().replace(TwoCommunes.UNIT.toString(), "").replace(MISSING, "");
    }
}
