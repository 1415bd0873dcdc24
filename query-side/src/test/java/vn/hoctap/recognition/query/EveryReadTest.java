package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Its routes are those that the application maps, so that a new one is among them. */
@DisplayName("Every read of the application")
class EveryReadTest {
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var district = Routes.district();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district);
        side = QuerySide.with(topic, SignedLedger.whole(district).settings());
        side.awaitPosition(district.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void is_recorded_once_with_its_route() {
        var all = new SoftAssertions();
        recorded().forEach(route -> {
            var answer = as(route, Routes.example(route));
            var entries = entriesOf(route);
            boolean isExport =
                    route.contains("{format") || route.endsWith(".pdf") || route.startsWith("/api/v1/audit-packages/");
            all.assertThat(answer.statusCode()).as(route + " " + answer.body()).isEqualTo(200);
            all.assertThat(entries)
                    .as(route)
                    .hasSize(1)
                    .allSatisfy(entry -> assertThat(entry)
                            .containsEntry("what", isExport ? "EXPORT" : "VIEW")
                            .containsEntry("route", route.replaceAll("\\.\\{format.*", "")));
        });
        all.assertAll();
    }

    @Test
    void is_not_answered_where_it_cannot_be_recorded() {
        var all = new SoftAssertions();
        side.owner().execute("REVOKE INSERT ON access_record.entry FROM recognition_reader");
        try {
            recorded().forEach(route -> all.assertThat(seenOf(route)).as(route).isIn("500", "broken off"));
        } finally {
            side.owner().execute("GRANT INSERT ON access_record.entry TO recognition_reader");
        }
        all.assertAll();
    }

    @Test
    void is_recorded_too_where_its_reader_has_the_answer() {
        var path = "/api/v1/dossiers?year=2023";
        var tag = side.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(as("again", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(entriesOf("again"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("rows", 0L));
    }

    @Test
    void says_for_whom_it_is() {
        var unsaid = side
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(way -> Routes.isOurs(way.getValue()))
                .filter(way -> !says(way.getValue()))
                .map(way -> way.getKey().toString());
        assertThat(unsaid).isEmpty();
    }

    private static boolean says(HandlerMethod handler) {
        return handler.hasMethodAnnotation(ReadableBy.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ReadableBy.class);
    }

    /** Whoever adds a line here has seen that what it stands for tells neither of a dossier nor of a person. */
    @Test
    void is_recorded_unless_it_stands_here() {
        var unrecorded = Routes.of(side)
                .filter(way -> isUnrecorded(way.getValue()))
                .flatMap(way -> way.getKey().getPatternValues().stream());
        assertThat(unrecorded)
                .containsExactlyInAnyOrder(
                        "/",
                        "/tien-do",
                        "/tra-cuu",
                        "/tra-cuu/ho-so",
                        "/kiem-tra",
                        "/kiem-tra/{code}",
                        "/api/v1/recognitions",
                        "/api/v1/recognitions.{format:csv|xlsx|jsonl}",
                        "/api/v1/certificates/{code}",
                        "/da-dang-xuat",
                        "/ho-so/{id}/tu-danh-gia",
                        "/bo-tieu-chi",
                        "/quan-tri/mo-hinh-doc",
                        "/quan-tri/mo-hinh-doc/{projection}",
                        "/bo-tieu-chi/{title}/{version}",
                        "/api/v1/criteria-sets",
                        "/api/v1/criteria-sets/{title}/versions/{version}",
                        "/api/v1/targets",
                        "/api/v1/projections",
                        "/api/v1/projections/{projection}/digest",
                        "/api/v1/projections/{projection}/rebuilds",
                        "/api/v1/projections/{projection}/rebuilds/{id}");
    }

    private static Stream<String> recorded() {
        return Routes.of(side)
                .filter(way -> !isUnrecorded(way.getValue()))
                .flatMap(way -> way.getKey().getPatternValues().stream());
    }

    private static boolean isUnrecorded(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Unrecorded.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Unrecorded.class);
    }

    /** Of a file longer than the server's buffer some rows have gone before it is known how many there are to record. */
    private static String seenOf(String route) {
        try {
            return String.valueOf(as(route, Routes.example(route)).statusCode());
        } catch (UncheckedIOException cut) {
            return isLongFile(route) ? "broken off" : "cut";
        }
    }

    /** Of which some has left before all of it is there. */
    private static boolean isLongFile(String route) {
        return route.contains("{format") || route.startsWith("/api/v1/audit-packages/");
    }

    private static HttpResponse<String> as(String actor, String path, String... more) {
        return side.getAs(name(actor), path, more);
    }

    private static List<Map<String, Object>> entriesOf(String actor) {
        return side.owner()
                .queryForList("SELECT what, route, rows FROM access_record.entry WHERE actor = ?", name(actor));
    }

    /** A subject that a token takes, for each route its own. */
    private static String name(String actor) {
        return "reader" + Integer.toHexString(actor.hashCode());
    }
}
