package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.messaging.Envelope;

/** Three communes recognised in February 2024; in June the recognition of one is revoked as of 15 March. */
@DisplayName("31 March, as recorded then and as in force by what is known now")
class BackDatedCorrectionTest {
    private static final String THEN = "&asRecordedAt=2024-03-31T16:59:59Z&inForceOn=2024-03-31";
    private static final String NOW = "&inForceOn=2024-03-31";
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 19);
    private static final List<String> COMMUNES = List.of("24853", "24856", "24875");
    private static final List<Envelope> LEDGER = new ArrayList<>();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var map = Changes.ofTheMap();
        for (int version = 0; version < map.size(); version++) {
            record(
                    "2024-01-01T00:00:00Z",
                    map.get(version),
                    map.get(version).territoryId().toString(),
                    version);
        }
        for (var commune : COMMUNES) {
            var steps = steps(commune, FEBRUARY);
            var area = new Area(commune, "Xã");
            record(
                    "2024-02-19T01:00:00Z",
                    steps.registered(kind(), AdministrativeTier.COMMUNE, commune, area),
                    id(commune),
                    0);
            record("2024-02-19T02:00:00Z", steps.selfAssessed(Steps.LEVEL_1), id(commune), 1);
            record("2024-02-19T03:00:00Z", steps.recognised(Steps.LEVEL_1), id(commune), 2);
        }
        record("2024-06-10T03:00:00Z", steps("24856", LocalDate.of(2024, 3, 15)).revoked(), id("24856"), 3);
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 500);
        side.awaitPosition(LEDGER.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void differ_by_exactly_that_dossier_in_counts() {
        assertThat(figure("COMMUNES_RECOGNISED", THEN)).isEqualTo(3);
        assertThat(figure("COMMUNES_RECOGNISED", NOW)).isEqualTo(2);
        assertThat(figure("REGISTERED", THEN))
                .isEqualTo(figure("REGISTERED", NOW))
                .isEqualTo(3);
        assertThat(json("/api/v1/progress?year=2023" + THEN)
                        .at("/totals/LEARNING_COMMUNITY/revoked")
                        .asLong())
                .isZero();
        assertThat(json("/api/v1/progress?year=2023" + NOW)
                        .at("/totals/LEARNING_COMMUNITY/revoked")
                        .asLong())
                .isOne();
    }

    @Test
    void differ_by_exactly_that_dossier_in_lists_and_in_what_stands_behind_the_figure() {
        assertThat(recognised(THEN)).containsExactly("24853", "24856", "24875");
        assertThat(recognised(NOW)).containsExactly("24853", "24875");
        var behind = "/api/v1/dashboard/figures/COMMUNES_RECOGNISED?year=2023&area=674";
        assertThat(json(behind + THEN).path("total").asLong()).isEqualTo(3);
        assertThat(json(behind + NOW)
                        .at("/items")
                        .valueStream()
                        .map(item -> item.path("applicantCode").asString()))
                .containsExactly("24853", "24875");
    }

    @Test
    void differ_by_exactly_that_dossier_in_the_figures_by_area_and_in_the_report() {
        var then = json("/api/v1/dashboard?year=2023&area=674" + THEN).at("/areas");
        var now = json("/api/v1/dashboard?year=2023&area=674" + NOW).at("/areas");
        assertThat(then).hasSize(3);
        for (int area = 0; area < 3; area++) {
            assertThat(then.get(area).equals(now.get(area)))
                    .isEqualTo(!then.at("/" + area + "/code").asString().equals("24856"));
        }
        assertThat(json("/api/v1/yearly-report?year=2023&area=674" + THEN).at("/lines/0/now"))
                .isEqualTo(JsonMapper.shared().readTree("{\"reached\":3,\"of\":3}"));
        assertThat(json("/api/v1/yearly-report?year=2023&area=674" + NOW).at("/lines/0/now"))
                .isEqualTo(JsonMapper.shared().readTree("{\"reached\":2,\"of\":3}"));
    }

    /** The ground of two of the three is that of one commune today, which counts once. */
    @Test
    void are_never_more_than_there_are_communes() {
        assertThat(json("/api/v1/yearly-report?year=2023&area=68").at("/lines/0/now"))
                .isEqualTo(JsonMapper.shared().readTree("{\"reached\":2,\"of\":2}"));
        assertThat(json("/api/v1/yearly-report?year=2023&area=68&map=NOW" + THEN)
                        .at("/lines/0/now"))
                .isEqualTo(JsonMapper.shared().readTree("{\"reached\":2,\"of\":2}"));
        assertThat(json("/api/v1/yearly-report?year=2023&area=68" + THEN).at("/lines/0/now"))
                .isEqualTo(JsonMapper.shared().readTree("{\"reached\":3,\"of\":3}"));
    }

    @Test
    void are_as_they_were_for_a_day_before_the_correction() {
        assertThat(recognised("&inForceOn=2024-03-14")).hasSize(3);
        assertThat(recognised("&inForceOn=2024-03-15")).hasSize(2);
        assertThat(recognised("&asRecordedAt=2024-06-10T02:59:59Z")).hasSize(3);
        assertThat(recognised("")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"674, 1", "68, 1", "24856, 1", "24853, 0"})
    void are_told_apart_as_the_difference_between_two_instants_in_any_area(String area, int dossiers) {
        var differences =
                json("/api/v1/progress/differences?year=2023&from=2024-03-31T16:59:59Z&to=2024-07-01T00:00:00Z"
                        + "&area=" + area);
        assertThat(differences.path("dossiers")).hasSize(dossiers);
        assertThat(differences.path("steps")).hasSize(dossiers);
    }

    /** Two of the three communes are one today; a question about today finds what counted in those that are gone. */
    @Test
    void lose_no_dossier_of_an_area_that_is_gone() {
        assertThat(json("/api/v1/dashboard?year=2023&area=68")
                        .at("/figures/REGISTERED")
                        .asLong())
                .isEqualTo(3);
        assertThat(json("/api/v1/dashboard?year=2023&area=68").at("/communes").asLong())
                .isEqualTo(2);
    }

    /** Two of the three communes are one today. */
    @Test
    void stand_on_the_map_of_then_or_of_today() {
        var today = json("/api/v1/dashboard?year=2023&area=68&map=NOW" + THEN).at("/areas");
        assertThat(today.valueStream().map(area -> area.path("code").asString()))
                .containsExactly("24853", "24875");
        assertThat(today.at("/0/figures/COMMUNES_RECOGNISED").asLong()).isEqualTo(2);
        assertThat(json("/api/v1/dashboard?year=2023&area=68&map=THEN" + THEN).at("/areas"))
                .hasSize(3);
    }

    /** In each commune 2,961 of 4,935. */
    @Test
    void add_up_what_the_communes_say_of_their_people() {
        var line = json("/api/v1/yearly-report?year=2023&area=674&parts=true" + THEN)
                .at("/lines/2");
        assertThat(line.path("measure").asString()).isEqualTo("LEARNING_CITIZENS");
        assertThat(line.at("/now/reached").asLong()).isEqualTo(3 * 2961);
        assertThat(line.at("/now/of").asLong()).isEqualTo(3 * 4935);
        assertThat(line.at("/parts")
                        .valueStream()
                        .mapToLong(part -> part.at("/share/reached").asLong())
                        .sum())
                .isEqualTo(3 * 2961);
    }

    private static List<String> recognised(String point) {
        return json("/api/v1/dossiers?year=2023&stage=RECOGNISED" + point)
                .at("/items")
                .valueStream()
                .map(item -> item.path("applicantCode").asString())
                .toList();
    }

    private static long figure(String figure, String point) {
        return json("/api/v1/dashboard?year=2023&area=674" + point)
                .at("/figures/" + figure)
                .asLong();
    }

    private static JsonNode json(String path) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static RecognitionKind kind() {
        return RecognitionKind.LEARNING_COMMUNITY;
    }

    private static String id(String commune) {
        return steps(commune, FEBRUARY).id().toString();
    }

    private static Steps steps(String commune, LocalDate day) {
        return new Steps(DossierId.of(kind(), AdministrativeTier.COMMUNE, commune, District.YEAR), day);
    }

    private static void record(String recordedAt, RecognitionEvent event, String stream, long version) {
        var written = Written.now(event, stream);
        long position = LEDGER.size() + 1L;
        LEDGER.add(new Envelope(
                position,
                "Dossier",
                stream,
                version,
                new UUID(position, version),
                written.type(),
                written.revision(),
                Instant.parse(recordedAt),
                written.payload(),
                "{\"actor\":\"officer-24853\"}"));
    }
}
