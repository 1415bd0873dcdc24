package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("The record of access")
class AccessRecordTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/api/v1/access-record";
    private static final DossierRegistered FIRST = District.registered("A-1", RecognitionKind.LEARNING_UNIT, "24853");
    private static final DossierRegistered OTHER = District.registered("A-2", RecognitionKind.LEARNING_UNIT, "24853");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        var district = new District();
        district.record(FIRST, 0);
        district.record(OTHER, 0);
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(2);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/dossiers/,''", "/api/v1/dossiers/,/trail", "/ho-so/,''"})
    void holds_every_view_of_a_dossier(String before, String after) {
        var actor = "viewer" + (before + after).hashCode();
        var answer = as(actor, before + FIRST.dossierId() + after);

        var access = only("?actor=" + actor);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(access.at("/what").asString()).isEqualTo("VIEW");
        assertThat(access.at("/subject").asString()).isEqualTo(FIRST.dossierId().toString());
        assertThat(access.at("/rows").asLong()).isEqualTo(1);
        assertThat(answer.headers().firstValue("Recognition-Correlation"))
                .contains(access.at("/correlation").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossiers,VIEW,dossiers",
        "/ho-so,VIEW,ho-so",
        "/api/v1/audit-trail,VIEW,audit-trail",
        "/api/v1/dossiers.csv,EXPORT,dossiers",
        "/api/v1/dossiers.xlsx,EXPORT,dossiers",
        "/api/v1/audit-trail.jsonl,EXPORT,audit-trail"
    })
    void holds_every_view_and_export_of_a_list_with_its_rows(String path, String what, String subject) {
        var actor = "lister" + Math.abs(path.hashCode());
        assertThat(as(actor, path).statusCode()).isEqualTo(200);

        var access = only("?actor=" + actor);
        assertThat(access.at("/what").asString()).isEqualTo(what);
        assertThat(access.at("/subject").asString()).isEqualTo(subject);
        assertThat(access.at("/rows").asLong()).isEqualTo(2);
    }

    @Test
    void keeps_what_was_asked_for_but_no_text_that_may_name_a_person() {
        as("asker", "/api/v1/dossiers.csv?year=2023&area=24853&q=X%C3%A3&ten=Nguyen");

        var parameters = only("?actor=asker").at("/parameters");
        assertThat(parameters).isEqualTo(JSON.readTree("""
                {"year": 2023, "area": "24853", "q": true, "format": "csv"}"""));
    }

    @Test
    void keeps_what_a_page_was_asked_for_likewise() {
        as(
                "overseer",
                "/theo-doi?nam=2023&dia-ban=24853&ngay=&ghi-nhan-den=2030-01-31T08:30&so-voi=2022-12-31&ten=Nguyen");

        var parameters = only("?actor=overseer").at("/parameters");
        assertThat(parameters).isEqualTo(JSON.readTree("""
                {"nam": 2023, "dia-ban": "24853", "ghi-nhan-den": "2030-01-31T08:30", "so-voi": "2022-12-31"}"""));
    }

    @Test
    void keeps_a_code_by_its_pattern_and_a_list_of_codes_and_the_dossier_as_what_it_is_about() {
        as(
                "coder",
                "/api/v1/audit-trail?type=DossierRegistered&type=DossierSubmitted&dossier=" + FIRST.dossierId()
                        + "&inForceOn=2024-01-10&order=OLDEST&q=%20");

        var access = only("?actor=coder");
        assertThat(access.at("/subject").asString()).isEqualTo(FIRST.dossierId().toString());
        assertThat(access.at("/parameters")).isEqualTo(JSON.readTree("""
                {"type": ["DossierRegistered", "DossierSubmitted"], "order": "OLDEST"}"""));
    }

    @Test
    void holds_who_looks_at_it_as_well() {
        as("watcher", PATH + "?actor=somebody&from=2024-01-01T00:00:00Z");
        assertThat(only("?actor=watcher").at("/parameters")).isEqualTo(JSON.readTree("""
                {"actor": "somebody", "from": "2024-01-01T00:00:00Z"}"""));
    }

    @Test
    void holds_nothing_of_what_was_not_there_or_not_answered() {
        as("nosy", "/api/v1/dossiers/00000000-0000-8000-8000-000000000000");
        as("nosy", "/ho-so/00000000-0000-8000-8000-000000000000");
        as("nosy", "/api/v1/dossiers?year=x");
        as("nosy", "/api/v1/audit-trail.csv?family=unknown");
        assertThat(items("?actor=nosy")).isEmpty();
    }

    @Test
    void holds_of_readers_without_a_name_that_they_were_refused() {
        var page = "/ho-so/" + OTHER.dossierId();
        assertThat(side.getWithoutToken(page).statusCode()).isEqualTo(401);
        assertThat(side.getWithoutToken(page, "X-Actor", "somebody", "X-Actor-Role", "AUDITOR")
                        .statusCode())
                .isEqualTo(401);
        assertThat(items("?actor=anonymous")).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.at("/what").asString()).isEqualTo("REFUSAL");
            assertThat(entry.at("/parameters/status").asInt()).isEqualTo(401);
        });
        assertThat(side.get(PATH + ".csv?actor=anonymous").body()).contains("anonymous,Bị từ chối,/**");
    }

    @Test
    void shows_nothing_that_cannot_be_recorded() {
        side.owner().execute("REVOKE INSERT ON access_record.entry FROM recognition_reader");
        try {
            for (var path :
                    List.of("/api/v1/dossiers/" + FIRST.dossierId(), "/api/v1/dossiers.csv", "/api/v1/audit-trail")) {
                var answer = as("hidden", path);
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body()).startsWith("{\"type\":").doesNotContain("A-1");
                assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            }
            assertThat(as("hidden", "/ho-so/" + FIRST.dossierId()).statusCode()).isEqualTo(500);
        } finally {
            side.owner().execute("GRANT INSERT ON access_record.entry TO recognition_reader");
        }
    }

    @Test
    void is_told_by_dossier_and_time_and_paged_while_more_is_recorded() {
        var begun = Instant.now();
        for (int time = 0; time < 5; time++) {
            as("pager", "/api/v1/dossiers/" + FIRST.dossierId());
        }
        var asked = "?actor=pager&dossier=" + FIRST.dossierId() + "&from=" + begun;
        var ids = new ArrayList<Long>();
        for (var next = read(asked + "&limit=2", ids); next != null; ) {
            as("pager", "/api/v1/dossiers/" + FIRST.dossierId());
            next = read(asked + "&limit=2&cursor=" + next, ids);
        }

        assertThat(ids)
                .hasSize(5)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(items("?actor=pager&dossier=" + OTHER.dossierId())).isEmpty();
        assertThat(items("?actor=pager&to=" + begun)).isEmpty();
    }

    @Test
    void is_exported_as_it_is_listed() {
        as("exported", "/api/v1/dossiers?area=24853");
        as("exported", "/api/v1/dossiers/" + OTHER.dossierId());
        var listed = items("?actor=exported");

        assertThat(side.get(PATH + ".jsonl?actor=exported").body().lines().map(JSON::readTree))
                .containsExactlyElementsOf(listed);
        assertThat(side.get(PATH + ".csv?actor=exported").body().lines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("\uFEFFLúc,Người truy cập,Việc"))
                .satisfies(lines -> assertThat(lines.getLast()).contains("exported,Xem,/api/v1/dossiers,dossiers"));
        assertThat(side.get(PATH + ".xlsx?actor=exported").body()).startsWith("PK");
    }

    /** What the connection does not wait for otherwise; looked at when the transaction ends. */
    @Test
    void is_on_the_disk_before_the_answer_leaves() {
        side.owner().execute("""
                CREATE FUNCTION access_record.durable() RETURNS trigger LANGUAGE plpgsql
                    AS 'BEGIN ASSERT current_setting(''synchronous_commit'') = ''on''; RETURN NULL; END';
                CREATE CONSTRAINT TRIGGER durable AFTER INSERT ON access_record.entry
                    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access_record.durable()""");
        try {
            assertThat(as("durable", "/api/v1/dossiers").statusCode()).isEqualTo(200);
        } finally {
            side.owner().execute("DROP FUNCTION access_record.durable() CASCADE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access_record.entry SET actor = 'x'",
                "DELETE FROM access_record.entry",
                "TRUNCATE access_record.entry"
            })
    void is_never_changed(String change) {
        var application = new JdbcTemplate(side.database.as("recognition_reader"));
        assertThatThrownBy(() -> application.execute(change)).rootCause().hasMessageContaining("permission denied");
    }

    private static HttpResponse<String> as(String actor, String path) {
        return side.getAs(actor, path, "Accept", "*/*");
    }

    private static JsonNode only(String asked) {
        var found = items(asked);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static @Nullable String read(String asked, List<Long> ids) {
        var page = page(asked);
        page.at("/items").forEach(access -> ids.add(access.at("/id").asLong()));
        return page.at("/next").isString() ? page.at("/next").asString() : null;
    }

    private static List<JsonNode> items(String asked) {
        return page(asked).at("/items").valueStream().toList();
    }

    private static JsonNode page(String asked) {
        var answer = as("reader-of-the-record", PATH + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
