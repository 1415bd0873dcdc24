package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.projections.Reads;

@DisplayName("What surrounds every answer of the read API")
class ReadFrameTest {
    private static final List<Envelope> LEDGER = District.generated(20, 3);
    private static final int HALF = LEDGER.size() / 2;
    private static final String PROGRESS = "/api/v1/progress?year=2023";
    private static final String TOPIC = QuerySide.newTopic();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.on(TOPIC, 500);
        QuerySide.send(TOPIC, LEDGER.subList(0, HALF));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void changes_its_tag_with_the_position_and_only_with_it() {
        var first = at(HALF);
        var tag = header("ETag", first);
        assertThat(side.get(PROGRESS, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(header("Cache-Control", first)).contains("private").contains("no-cache");

        QuerySide.send(TOPIC, LEDGER.subList(HALF, LEDGER.size()));
        var second = at(LEDGER.size());

        assertThat(header("ETag", second)).isNotEqualTo(tag);
        var again = side.get(PROGRESS, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(second.body()).isNotEqualTo(first.body());
        await().until(() -> header("Recognition-Lag", side.get(PROGRESS)).equals("0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/progress?year=2023", "/api/v1/dossiers?year=2023", "/api/v1/dossiers.csv?year=2023"})
    void is_not_given_before_the_position_that_was_asked_for(String path) {
        var early = side.get(path + "&min-position=" + (LEDGER.size() + 1));
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertThat(early.body()).contains("not-caught-up");
        assertThat(side.get(path + "&min-position=1").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", "%EF%BC%91", "9999999999999999999"})
    void refuses_what_is_no_position(String position) {
        assertThat(side.get(PROGRESS + "&min-position=" + position).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asRecordedAt=2024-01-10",
                "asRecordedAt=2024-01-10T08:00:00",
                "asRecordedAt=now",
                "inForceOn=10/01/2024",
                "inForceOn=2024-02-30",
                "inForceOn=%2B99999-01-01"
            })
    void refuses_what_is_no_point_in_time(String point) {
        assertThat(side.get(PROGRESS + "&" + point).statusCode()).isEqualTo(422);
    }

    @Test
    void is_described() {
        var get = JsonMapper.shared().readTree(side.get("/v3/api-docs").body()).at("/paths/~1api~1v1~1progress/get");
        assertThat(get.at("/parameters").toString()).contains("min-position", "asRecordedAt", "inForceOn");
        assertThat(get.at("/responses/200/headers").propertyNames())
                .contains("Recognition-Position", "Recognition-Lag", "ETag");
    }

    /** A name that no projection has would stand at position 0 for ever. */
    @Test
    void names_projections_that_there_are() {
        var named = new ClassFileImporter()
                .importPackages("vn.hoctap.recognition.query").stream()
                        .filter(type -> type.isAnnotatedWith(Reads.class))
                        .flatMap(type ->
                                Stream.of(type.getAnnotationOfType(Reads.class).value()))
                        .toList();
        assertThat(named).contains("progress", "audit-trail").isSubsetOf(side.projections());
    }

    private static HttpResponse<String> at(int position) {
        return await().until(
                        () -> side.get(PROGRESS),
                        answer -> header("Recognition-Position", answer).equals(String.valueOf(position)));
    }

    private static String header(String name, HttpResponse<String> answer) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
