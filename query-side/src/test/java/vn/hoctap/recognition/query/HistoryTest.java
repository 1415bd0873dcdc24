package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.history.Between;
import vn.hoctap.recognition.query.history.FindDifferences;
import vn.hoctap.recognition.query.history.FindHistory;
import vn.hoctap.recognition.query.history.Step;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.reading.AsOf;

@DisplayName("Dossiers as they stood, and what changed between two instants")
class HistoryTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DOSSIERS = 220;
    private static final List<Envelope> LEDGER = BackDated.generated(DOSSIERS, 11);
    private static final String DOSSIER = "/api/v1/dossiers/"
            + District.registered("A-7", RecognitionKind.LEARNING_UNIT, "24857").dossierId();
    private static QuerySide side;

    @BeforeAll
    static void start() {
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
    void the_differences_of_the_district_are_the_events_between() {
        var random = new Random(1);
        for (int pair = 0; pair < 1_000; pair++) {
            var between = anyTwo(random);
            var found = side.bean(FindDifferences.class).of(between, null, DOSSIERS);
            var events = LEDGER.stream().filter(within(between)).toList();
            assertThat(found.steps().stream().map(Step::position))
                    .as(between.toString())
                    .containsExactlyElementsOf(
                            events.stream().map(Envelope::position).toList());
            assertThat(found.dossiers().stream()
                            .map(dossier -> dossier.dossierId().toString()))
                    .as(between.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            events.stream().map(Envelope::stream).distinct().toList());
            assertThat(found.counts().values().stream()
                            .mapToLong(FindDifferences.Count::after)
                            .sum())
                    .isEqualTo(known(between));
        }
    }

    @Test
    void the_state_at_the_start_and_the_changes_make_the_state_at_the_end() {
        var random = new Random(2);
        var history = side.bean(FindHistory.class);
        for (int pair = 0; pair < 1_000; pair++) {
            var between = anyTwo(random);
            var id = UUID.fromString(LEDGER.get(random.nextInt(LEDGER.size())).stream());
            var found = history.differences(id, between.from(), between.to(), between.inForceOn())
                    .orElseThrow();
            var start = fields(history, id, between.from(), between.inForceOn());
            var end = fields(history, id, between.to(), between.inForceOn());
            assertThat(Patched.of(start, found.changes()))
                    .as("%s %s", id, between)
                    .isEqualTo(end);
            assertThat(found.changes().isEmpty()).isEqualTo(start.equals(end));
            assertThat(found.steps().stream().map(Step::position))
                    .containsExactlyElementsOf(LEDGER.stream()
                            .filter(event -> event.stream().equals(id.toString()))
                            .filter(within(between))
                            .map(Envelope::position)
                            .toList());
        }
    }

    @Test
    void the_replay_leads_step_by_step_to_the_state_and_agrees_with_the_list() {
        var fields = (JsonNode) JSON.createObjectNode();
        for (var step : json(DOSSIER + "/replay")) {
            fields = Patched.with(fields, step.path("changes"));
        }
        var state = json(DOSSIER + "/state");
        assertThat(fields).isEqualTo(state.path("fields"));
        assertThat(state.at("/fields/stage")).isEqualTo(json(DOSSIER).path("stage"));
        assertThat(state.at("/version")).isEqualTo(json(DOSSIER).path("version"));
        assertThat(state.at("/setBy").propertyNames())
                .containsExactlyElementsOf(state.at("/fields").propertyNames());
        assertThat(state.at("/fields/answers/5.1/value/numerator").asInt()).isEqualTo(2961);
    }

    @Test
    void the_state_of_every_dossier_agrees_with_the_list_at_any_instant() {
        var random = new Random(3);
        var list = side.bean(ProgressStore.class);
        for (var dossier : LEDGER.stream().map(Envelope::stream).distinct().toList()) {
            var asOf = new AsOf(random.nextInt(4) == 0 ? null : anyInstant(random), null);
            var id = UUID.fromString(dossier);
            var row = list.find(id, asOf);
            var state = side.bean(FindHistory.class).state(id, asOf);
            assertThat(state.map(FindHistory.StateAt::version)).isEqualTo(row.map(DossierRow::version));
            assertThat(state.map(found -> found.fields().get("stage")))
                    .isEqualTo(row.map(known -> known.standing().stage()));
            assertThat(state.map(found -> found.fields().get("stageSince")))
                    .isEqualTo(row.map(known -> known.standing().stageSince()));
        }
    }

    @Test
    void the_replay_names_the_fields_in_vietnamese() {
        var steps = json(DOSSIER + "/replay");
        assertThat(steps.at("/0/title").asString()).isEqualTo("Đăng ký");
        assertThat(steps.at("/0/who").asString()).isEqualTo("officer-24853");
        assertThat(steps.at("/0/changes")
                        .valueStream()
                        .map(change -> change.path("label").asString()))
                .contains("Đối tượng đăng ký › tên", "Trạng thái");
    }

    @Test
    void the_state_waits_for_no_step_that_was_not_in_force() {
        var first = LEDGER.getFirst();
        var address = "/api/v1/dossiers/" + first.stream() + "/state?asRecordedAt=" + first.recordedAt();
        assertThat(json(address).path("version").asInt()).isZero();
        assertThat(side.get(address + "&inForceOn=" + BackDated.DAY.minusDays(1))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_commune_is_replayed_in_the_order_of_the_ledger_page_by_page() {
        var seen = new ArrayList<Long>();
        var cursor = "";
        do {
            var page = json("/api/v1/communes/24853/replay?year=2023&limit=7" + cursor);
            page.path("items").forEach(step -> seen.add(step.path("position").asLong()));
            cursor =
                    page.path("next").isNumber() ? "&after=" + page.path("next").asLong() : null;
        } while (cursor != null);
        var dossiers = side.owner()
                .queryForList(
                        "SELECT DISTINCT dossier_id::text FROM progress.standing WHERE area_code = '24853'",
                        String.class);
        assertThat(seen)
                .isNotEmpty()
                .containsExactlyElementsOf(LEDGER.stream()
                        .filter(event -> dossiers.contains(event.stream()))
                        .map(Envelope::position)
                        .toList());
    }

    @Test
    void the_differences_of_a_commune_are_pages_of_those_of_the_district() {
        var first = LEDGER.get(LEDGER.size() / 4).recordedAt();
        var address = "/api/v1/progress/differences?year=2023&from=" + first + "&to="
                + LEDGER.getLast().recordedAt();
        var whole = json(address + "&limit=1000");
        var commune = json(address + "&area=24857&limit=2");
        assertThat(commune.path("dossiers")).hasSize(2);
        assertThat(whole.path("dossiers")).containsAll(commune.path("dossiers"));
        assertThat(json(address + "&area=24857&after=" + commune.path("next").asString())
                        .path("dossiers"))
                .doesNotContainAnyElementsOf(commune.path("dossiers"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossiers/00000000-0000-8000-8000-000000000000/state,404",
        "/api/v1/dossiers/00000000-0000-8000-8000-000000000000/replay,404",
        "/api/v1/communes/24853/replay,400",
        "/api/v1/progress/differences?year=2023&from=2024-01-01T00:00:00Z,400",
        "/api/v1/progress/differences?year=2023&from=2024-01-02T00:00:00Z&to=2024-01-01T00:00:00Z,422"
    })
    void bad_questions_are_answered_with_a_problem(String path, int status) {
        assertThat(side.get(path).statusCode()).isEqualTo(status);
    }

    private static Between anyTwo(Random random) {
        var one = anyInstant(random);
        var other = anyInstant(random);
        var day = random.nextBoolean() ? null : BackDated.DAY.plusDays(random.nextInt(BackDated.DAYS + 2) - 1);
        return one.isBefore(other)
                ? new Between(one, other, day, District.YEAR, null)
                : new Between(other, one, day, District.YEAR, null);
    }

    /** Of an event, or half a second beside one. */
    private static Instant anyInstant(Random random) {
        var recorded = LEDGER.get(random.nextInt(LEDGER.size())).recordedAt();
        return recorded.plusMillis(500L * (random.nextInt(3) - 1));
    }

    private static Predicate<Envelope> within(Between between) {
        return event -> event.recordedAt().isAfter(between.from())
                && !event.recordedAt().isAfter(between.to())
                && (between.inForceOn() == null || !BackDated.effectiveOn(event).isAfter(between.inForceOn()));
    }

    private static long known(Between between) {
        var sinceEver = new Between(Instant.EPOCH, between.to(), between.inForceOn(), District.YEAR, null);
        return LEDGER.stream()
                .filter(within(sinceEver))
                .map(Envelope::stream)
                .distinct()
                .count();
    }

    private static JsonNode fields(FindHistory history, UUID id, Instant recorded, LocalDate day) {
        return history.state(id, new AsOf(recorded, day))
                .map(state -> JSON.<JsonNode>valueToTree(state.fields()))
                .orElseGet(JSON::createObjectNode);
    }

    private static JsonNode json(String path) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
