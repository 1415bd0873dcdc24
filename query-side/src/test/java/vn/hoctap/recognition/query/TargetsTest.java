package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.events.targets.TargetsId;
import vn.hoctap.recognition.events.targets.TargetsPublished;
import vn.hoctap.recognition.query.projections.Digests;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.targets.FindTargets;
import vn.hoctap.recognition.query.targets.TargetWording;
import vn.hoctap.recognition.query.targets.TargetsInForce;

@DisplayName("The targets in force (mục tiêu)")
class TargetsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The third is recorded last, but of an earlier day than the second. */
    private static final List<TargetsPublished> VERSIONS =
            List.of(version(1, "40", "2022-06-03"), version(2, "62.5", "2030-01-01"), version(3, "70", "2026-01-01"));

    private static final Map<Integer, Instant> RECORDED = Map.of(
            1, Instant.parse("2024-01-10T01:02:04.456789Z"),
            2, Instant.parse("2024-01-10T01:02:05.456789Z"),
            3, Instant.parse("2024-01-10T01:02:06.456789Z"));

    private static String topic;
    private static QuerySide side;

    @BeforeAll
    static void start() {
        topic = QuerySide.newTopic();
        var district = new District();
        VERSIONS.forEach(
                published -> district.record(published, published.targetsId().toString(), published.version() - 1L));
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 500);
        await().until(() -> digest(side).position() == 3);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest(name = "recorded by {0}, in force on {1}: version {2}")
    @CsvSource({
        ",, 3",
        ", 2022-06-03, 1",
        ", 2025-12-31, 1",
        ", 2026-01-01, 3",
        ", 2030-01-01, 3",
        "2024-01-10T08:02:05.5+07:00,, 2",
        "2024-01-10T08:02:05.5+07:00, 2029-12-31, 1",
        "2024-01-10T08:02:05.5+07:00, 2030-01-01, 2",
    })
    void are_those_of_the_newest_version_that_has_begun(String asRecordedAt, String inForceOn, int version) {
        var question = Stream.of(parameter("asRecordedAt", asRecordedAt), parameter("inForceOn", inForceOn))
                .flatMap(part -> part)
                .toList();
        var answer = side.get("/api/v1/targets?" + String.join("&", question));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Recognition-Position")).contains("3");
        var found = JSON.readTree(answer.body());
        var published = VERSIONS.get(version - 1);
        assertThat(found.path("version").asInt()).isEqualTo(version);
        assertThat(found.path("effectiveOn").asString())
                .isEqualTo(published.effectiveOn().toString());
        assertThat(found.path("recordedAt").asString())
                .isEqualTo(RECORDED.get(version).toString());
    }

    @Test
    void are_none_before_the_first() {
        var answer = side.get("/api/v1/targets?inForceOn=2022-06-02");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Chưa có mục tiêu nào được ban hành");
    }

    @Test
    void say_what_they_count_and_how_sure_they_are() {
        assertThat(lines("2025-01-01"))
                .extracting(line -> line.path("measureName").asString())
                .containsExactly("Cộng đồng học tập cấp xã", "Kỹ năng sống");
        assertThat(lines("2025-01-01").getFirst().toString())
                .contains("\"scopeName\":\"Cấp tỉnh\"", "\"countedHere\":true", "\"assumed\":true", "\"percent\":40,");
        assertThat(lines("2026-01-01").getLast().toString())
                .contains("\"countedHere\":false", "\"assumed\":false", "\"percent\":70,");
    }

    @Test
    void come_back_as_they_were_published() {
        var third = VERSIONS.getLast();
        assertThat(side.bean(FindTargets.class).on(AsOf.NOW))
                .contains(new TargetsInForce(3, third.effectiveOn(), RECORDED.get(3), third.reason(), third.targets()));
    }

    @Test
    void are_the_same_rows_whatever_the_batch() {
        try (var rebuilt = QuerySide.on(topic, 1)) {
            await().until(() -> digest(rebuilt).position() == 3);
            assertThat(digest(rebuilt)).isEqualTo(digest(side));
        }
    }

    @Test
    void are_each_called_by_a_name_of_their_own() {
        assertThat(Stream.of(TargetMeasure.values()).map(TargetWording::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(TargetScope.Extent.values()).map(TargetWording::of))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> parameter(String name, String value) {
        return Stream.ofNullable(value).map(given -> name + "=" + given.replace("+", "%2B"));
    }

    private static List<JsonNode> lines(String inForceOn) {
        return JSON.readTree(side.get("/api/v1/targets?inForceOn=" + inForceOn).body())
                .path("targets")
                .valueStream()
                .toList();
    }

    private static Digests.Digest digest(QuerySide side) {
        return side.bean(Digests.class).of("targets").orElseThrow();
    }

    static TargetsPublished version(int version, String percent, String effectiveOn) {
        var province = new TargetScope(TargetScope.Extent.PROVINCE, "68");
        var targets = List.of(
                target(TargetMeasure.COMMUNES_RECOGNISED, province, percent, Certainty.ASSUMED),
                target(TargetMeasure.LIFE_SKILLS, province, percent, Certainty.CHECKED));
        return new TargetsPublished(
                TargetsId.OF_PROGRESS, version, targets, "Lần " + version, LocalDate.parse(effectiveOn));
    }

    private static Target target(TargetMeasure measure, TargetScope scope, String percent, Certainty certainty) {
        var citation = new Citation("12/KH-UBND", "Mục \"II\"\\1", "Mục II", certainty);
        return new Target(measure, "Tỷ lệ", scope, 2030, new BigDecimal(percent), "Số xã", citation);
    }
}
