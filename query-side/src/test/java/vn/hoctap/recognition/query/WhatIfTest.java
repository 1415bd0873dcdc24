package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.query.whatif.Sets.done;
import static vn.hoctap.recognition.query.whatif.Sets.levels;
import static vn.hoctap.recognition.query.whatif.Sets.percent;
import static vn.hoctap.recognition.query.whatif.Sets.share;
import static vn.hoctap.recognition.query.whatif.Sets.yes;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.query.projections.Digests;

@DisplayName("What a year's results would have been under other criteria")
class WhatIfTest {
    private static final String TITLE = "CDHT-XA";
    private static final String ADDRESS = "/api/v1/what-if?year=2023&title=CDHT-XA&criteriaVersion=";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CriteriaSet FIRST = levels(TITLE, share("5.1", 60, 80), done("5.2"));
    private static final District DISTRICT = new District();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        publish(TITLE, 1, FIRST);
        publish(TITLE, 2, levels(TITLE, share("5.1", 65, 80), done("5.2")));
        publish(TITLE, 3, levels(TITLE, share("5.1", 50, 60), done("5.2")));
        publish(TITLE, 4, levels(TITLE, share("5.1", 60, 80), done("5.2"), done("5.3")));
        publish("CDHT-TINH", 1, levels("CDHT-TINH", share("5.1", 90, 95)));
        Judged.life("24850", FIRST, List.of(percent("5.1", 60), yes("5.2"))).record(DISTRICT);
        Judged.life("24851", FIRST, List.of(percent("5.1", 85), yes("5.2"))).record(DISTRICT);
        Judged.life("24852", FIRST, List.of(percent("5.1", 40))).record(DISTRICT);
        DISTRICT.record(Judged.life("24853", FIRST, List.of()).registered(), 0);
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(DISTRICT.ledger().size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({"1,3,3,0,0,0", "2,3,2,0,1,0", "3,3,2,1,0,0", "4,3,1,0,0,2"})
    void counts_what_becomes_of_every_dossier_that_was_judged(
            int version, int dossiers, int same, int up, int down, int notComparable) {
        var totals = json(ADDRESS + version).path("totals");
        assertThat(totals.propertyNames()).containsExactly("dossiers", "same", "up", "down", "notComparable");
        assertThat(totals.valueStream().map(JsonNode::asInt)).containsExactly(dossiers, same, up, down, notComparable);
    }

    @Test
    void names_who_falls_and_by_which_indicator() {
        var item = json(ADDRESS + 2).at("/items/0");
        assertThat(item.path("applicantCode").asString()).isEqualTo("24850");
        assertThat(item.path("change").asString()).isEqualTo("DOWN");
        assertThat(item.at("/recorded/level").asString()).isEqualTo("LEVEL_1");
        assertThat(item.at("/hypothetical/kind").asString()).isEqualTo("NOT_MET");
        assertThat(item.path("deciding")).hasSize(1);
        assertThat(item.at("/deciding/0/indicator").asString()).isEqualTo("5.1");
        assertThat(item.at("/deciding/0/name").asString()).isEqualTo("Chỉ tiêu 5.1");
        assertThat(item.at("/deciding/0/hypothetical/reason").asString()).isEqualTo("BELOW");
    }

    @Test
    void lists_what_is_missing_and_never_guesses_it() {
        var answer = json(ADDRESS + 4);
        assertThat(answer.at("/missing/5.3").asInt()).isEqualTo(3);
        assertThat(answer.path("items"))
                .allSatisfy(
                        item -> assertThat(item.path("hypothetical").isNull()).isTrue());
    }

    @Test
    void takes_the_criteria_of_another_title_too() {
        assertThat(json(ADDRESS + "1&criteriaTitle=CDHT-TINH")
                        .at("/totals/down")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void knows_only_what_had_been_recorded() {
        var before = DISTRICT.ledger().get(8).recordedAt();
        assertThat(json(ADDRESS + "2&asRecordedAt=" + before)
                        .at("/totals/dossiers")
                        .asInt())
                .isEqualTo(2);
        assertThat(json(ADDRESS + "2&inForceOn=2000-01-01")
                        .at("/totals/dossiers")
                        .asInt())
                .isZero();
    }

    @Test
    void comes_in_pages() {
        var first = json(ADDRESS + "4&limit=1");
        var second = json(ADDRESS + "4&limit=1&after=" + first.path("next").asString());
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("totals")).isEqualTo(first.path("totals"));
        var both = new ArrayList<JsonNode>();
        first.path("items").forEach(both::add);
        second.path("items").forEach(both::add);
        assertThat(both).containsExactlyElementsOf(json(ADDRESS + 4).path("items"));
    }

    @Test
    void changes_nothing() {
        var before = everything();
        json(ADDRESS + 2);
        json(ADDRESS + 4);
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"CDHT-XA,9,404", "CDHT-HUYEN,1,404", "cdht,1,422", "CDHT-XA,0,422", "CDHT-XA,x,422"})
    void takes_no_criteria_that_were_not_published(String title, String version, int status) {
        assertThat(side.get("/api/v1/what-if?year=2023&title=" + title + "&criteriaVersion=" + version)
                        .statusCode())
                .isEqualTo(status);
    }

    private static void publish(String title, int version, CriteriaSet set) {
        var id = CriteriaId.of(title);
        DISTRICT.record(
                new CriteriaSetPublished(id, version, set, "Giả định", Judged.DAY), id.toString(), version - 1L);
    }

    /** Rows and digests of every projection, and where they stand in the ledger. */
    private static List<Object> everything() {
        var tables = side.owner().queryForList("""
                SELECT count(*), max(position) FROM audit_trail.entry
                 UNION ALL SELECT count(*), max(position) FROM progress.standing
                 UNION ALL SELECT count(*), max(position) FROM projector.checkpoint""");
        return List.of(
                tables,
                side.bean(Digests.class).of("audit-trail").orElseThrow(),
                side.bean(Digests.class).of("progress").orElseThrow());
    }

    private static JsonNode json(String path) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
