package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("The read API over HTTP")
class QuerySideTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> STANDING = Set.of(
            "DossierRecognised",
            "PastRecognitionImported",
            "RecognitionPublished",
            "CertificateCopyIssued",
            "RecognitionCorrected",
            "RecognitionReinstated");
    private static final List<Envelope> LEDGER = District.generated(120, 3);
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 500);
        side.awaitPosition(LEDGER.size());
        await().until(() -> trailRows() == LEDGER.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void counts_every_dossier_once_and_agrees_with_the_trail() {
        var progress = json("/api/v1/progress?year=2023");
        var lastTypes = lastTypes();

        assertThat(sum(progress.at("/totals/LEARNING_COMMUNITY")) + sum(progress.at("/totals/LEARNING_UNIT")))
                .isEqualTo(120);
        assertThat(progress.at("/totals/LEARNING_COMMUNITY/recognised").asLong()
                        + progress.at("/totals/LEARNING_UNIT/recognised").asLong())
                .isEqualTo(
                        lastTypes.values().stream().filter(STANDING::contains).count());
        long inCommunes = 0;
        for (var commune : progress.at("/communes")) {
            inCommunes += sum(commune.at("/counts"));
        }
        assertThat(inCommunes).isEqualTo(120);
        assertThat(progress.at("/communes/0").propertyNames())
                .containsExactlyInAnyOrder("code", "name", "kind", "counts");
        assertThat(progress.at("/communes/0/counts").propertyNames())
                .containsExactly(
                        "registered",
                        "selfAssessed",
                        "submitted",
                        "returned",
                        "accepted",
                        "proposed",
                        "recognised",
                        "notRecognised",
                        "revoked",
                        "expired",
                        "withdrawn",
                        "declined");
    }

    @Test
    void answers_for_one_kind_and_for_a_year_without_dossiers() {
        var units = json("/api/v1/progress?year=2023&kind=LEARNING_UNIT");
        assertThat(units.at("/totals").propertyNames()).containsExactly("LEARNING_UNIT");
        for (var commune : units.at("/communes")) {
            assertThat(commune.at("/kind").asString()).isEqualTo("LEARNING_UNIT");
        }
        var nothing = json("/api/v1/progress?year=2030");
        assertThat(nothing.at("/communes")).isEmpty();
        assertThat(nothing.at("/totals/LEARNING_COMMUNITY/recognised").asLong(-1))
                .isZero();
    }

    @Test
    void pages_through_all_dossiers_without_missing_or_repeating_one() {
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = json("/api/v1/dossiers?limit=7" + cursor);
            page.at("/items").forEach(item -> seen.add(item.at("/dossierId").asString()));
            cursor = page.at("/next").isString() ? "&cursor=" + page.at("/next").asString() : null;
        } while (cursor != null);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void filters_a_list() {
        for (var item : json("/api/v1/dossiers?limit=200&year=2023&kind=LEARNING_UNIT&area=24853&stage=RETURNED&q=a-")
                .at("/items")) {
            assertThat(item.at("/kind").asString()).isEqualTo("LEARNING_UNIT");
            assertThat(item.at("/areaCode").asString()).isEqualTo("24853");
            assertThat(item.at("/stage").asString()).isEqualTo("RETURNED");
        }
        assertThat(side.get("/api/v1/dossiers?q=%25").statusCode()).isEqualTo(422);
        assertThat(json("/api/v1/dossiers?q=")).isEqualTo(json("/api/v1/dossiers"));
    }

    @Test
    void finds_a_name_however_its_letters_are_composed() {
        var composed = URLEncoder.encode("đạ k'nàng a-11", StandardCharsets.UTF_8);
        var decomposed =
                URLEncoder.encode(Normalizer.normalize("đạ k'nàng a-11", Normalizer.Form.NFD), StandardCharsets.UTF_8);
        assertThat(json("/api/v1/dossiers?q=" + composed).at("/items")).isNotEmpty();
        assertThat(json("/api/v1/dossiers?q=" + decomposed)).isEqualTo(json("/api/v1/dossiers?q=" + composed));
    }

    @Test
    void answers_one_dossier_and_its_trail() {
        var id = District.registered("A-7", RecognitionKind.LEARNING_UNIT, "24857")
                .dossierId();
        var answer = side.get("/api/v1/dossiers/" + id);
        var dossier = JSON.readTree(answer.body());
        var trail = json("/api/v1/dossiers/" + id + "/trail");

        assertThat(answer.headers().firstValue("ETag"))
                .contains("\"" + dossier.at("/version").asLong() + "\"");
        assertThat(answer.headers().firstValue("Recognition-Position")).contains(String.valueOf(LEDGER.size()));
        assertThat(trail).hasSize((int) dossier.at("/version").asLong() + 1);
        assertThat(trail.at("/0/title").asString()).isEqualTo("Đăng ký");
        assertThat(trail.at("/0/who").asString()).isEqualTo("officer-24853");
        assertThat(trail.at("/0/details/applicant/code").asString()).isEqualTo("A-7");
    }

    @Test
    void waits_for_a_version_and_says_when_it_does_not_come() {
        var id = District.registered("A-7", RecognitionKind.LEARNING_UNIT, "24857")
                .dossierId();
        var late = side.get("/api/v1/dossiers/" + id + "?version=99");
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
        assertThat(late.body()).contains("not-caught-up");
        assertThat(side.get("/api/v1/dossiers/" + id + "?version=0").statusCode())
                .isEqualTo(200);
        assertThat(side.get("/api/v1/dossiers/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/progress,400",
        "/api/v1/progress?year=x,422",
        "/api/v1/progress?year=1999,422",
        "/api/v1/progress?year=2023&kind=CLUB,422",
        "/api/v1/dossiers?inForceOn=2024-02-30,422",
        "/api/v1/dossiers?asRecordedAt=yesterday,422",
        "/api/v1/dossiers?limit=0,422",
        "/api/v1/dossiers?limit=1000000000,422",
        "/api/v1/dossiers?cursor=nonsense,400",
        "/api/v1/dossiers?cursor=%27%20OR%201%3D1--,400",
        "/api/v1/dossiers?cursor=MjAyMy9hAC9iLzAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA,400",
        "/api/v1/dossiers?limit=0x10,422",
        "/api/v1/dossiers?limit=4294967297,422",
        "/api/v1/dossiers?year=,422",
        "/api/v1/dossiers?limit=%EF%BC%91,422",
        "/api/v1/dossiers?q=%00,422",
        "/api/v1/dossiers?q=%C0%80,400",
        "/api/v1/dossiers?q=%E2%80%AEa,422",
        "/api/v1/dossiers?area=%00,422",
        "/api/v1/dossiers.csv?area=%00,422",
        "/api/v1/dossiers.csv?q=%00,422",
        "/api/v1/dossiers/not-a-uuid,400",
        "/api/v1/dossiers/1-1-1-1-1,400",
        "/api/v1/dossiers/1-1-1-1-1/trail,400",
        "/api/v1/projections/nothing/digest,404"
    })
    void answers_bad_input_with_a_problem(String path, int status) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void exports_the_list() {
        var answer = side.get("/api/v1/dossiers.csv?year=2023");
        var csv = answer.body();
        assertThat(answer.headers().firstValue("Recognition-Position")).contains(String.valueOf(LEDGER.size()));
        assertThat(csv).startsWith("\uFEFFNăm đánh giá,Danh hiệu,Mã địa bàn,Địa bàn");
        assertThat(csv.lines()).hasSize(121);
        assertThat(csv).contains("Xã Đạ K'Nàng");
    }

    @Test
    void exports_the_list_as_lines_of_the_same_json() {
        var answer = side.get("/api/v1/dossiers.jsonl?year=2023&kind=LEARNING_UNIT");
        var items =
                json("/api/v1/dossiers?limit=200&year=2023&kind=LEARNING_UNIT").at("/items");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson;charset=UTF-8");
        assertThat(answer.body().lines().map(JSON::readTree)).containsExactlyElementsOf(items);
        assertThat(side.get("/api/v1/dossiers.xlsx").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"ho-so.xlsx\"");
        assertThat(side.get("/api/v1/dossiers.pdf").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_trail.entry SET actor = 'x'",
                "DELETE FROM audit_trail.entry",
                "TRUNCATE audit_trail.entry"
            })
    void never_changes_the_audit_trail(String change) {
        var application = new JdbcTemplate(side.database.as("recognition_query"));
        assertThatThrownBy(() -> application.execute(change)).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void tells_its_health_metrics_and_shape() {
        assertThat(side.get("/actuator/health").body()).contains("\"audit-trail\"", "\"stalled\":false", "\"UP\"");
        assertThat(side.get("/actuator/prometheus").body())
                .contains(
                        "recognition_projection_lag_positions{",
                        "recognition_projection_lag_seconds{",
                        "recognition_projection_dead_letters{");
        assertThat(side.get("/v3/api-docs").body()).contains("/api/v1/progress", "/api/v1/dossiers/{id}/trail");
        assertThat(json("/api/v1/projections").at("/0/status/position").asLong())
                .isEqualTo(LEDGER.size());
    }

    @Test
    void tells_programs_that_it_wants_a_token_and_wants_it() {
        var described = json("/v3/api-docs");
        assertThat(described.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(described.at("/security/0").propertyNames()).containsExactly("bearer");
        assertThat(side.getWithoutToken("/api/v1/progress?year=2024").statusCode())
                .isEqualTo(401);
    }

    private static JsonNode json(String path) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static long trailRows() {
        return side.owner().queryForObject("SELECT count(*) FROM audit_trail.entry", Long.class);
    }

    private static Map<String, String> lastTypes() {
        var last = new HashMap<String, String>();
        LEDGER.forEach(envelope -> last.put(envelope.stream(), envelope.type()));
        return last;
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (var count : counts) {
            sum += count.asLong();
        }
        return sum;
    }
}
