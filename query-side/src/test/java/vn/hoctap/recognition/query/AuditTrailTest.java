package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("The audit trail as auditors read it")
class AuditTrailTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/api/v1/audit-trail";
    private static final List<Envelope> ALL = District.ofDossiersAlone(60, 5).stream()
            .map(AuditTrailTest::bySomebody)
            .toList();
    private static final int LATER = 60;
    private static final List<Envelope> LEDGER = ALL.subList(0, ALL.size() - LATER);
    private static final long BEGUN =
            LEDGER.stream().map(Envelope::stream).distinct().count();
    private static final String TOPIC = QuerySide.newTopic();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        QuerySide.send(TOPIC, LEDGER);
        side = QuerySide.on(TOPIC, 500);
        await().until(() -> newest() >= LEDGER.size() && dossiers() == BEGUN);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static Envelope bySomebody(Envelope event) {
        var metadata = "{\"actor\":\"officer-%d\",\"role\":\"OFFICER\",\"unit\":\"Unit-%d\",\"correlationId\":\"c-1\"}"
                .formatted(event.position() % 3, event.position() % 5);
        return new Envelope(
                event.position(),
                event.streamType(),
                event.stream(),
                event.version(),
                event.eventId(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.payload(),
                metadata);
    }

    @Test
    void is_told_by_dossier_actor_and_unit() {
        var stream = LEDGER.getFirst().stream();
        assertHolds("?dossier=" + stream, event -> event.stream().equals(stream));
        assertHolds("?actor=officer-1", event -> event.position() % 3 == 1);
        assertHolds("?unit=Unit-4&actor=officer-1", event -> event.position() % 5 == 4 && event.position() % 3 == 1);
        assertHolds("?actor=nobody", event -> false);
    }

    @Test
    void is_told_by_the_kind_of_act() {
        assertHolds("?type=DossierReturned", event -> event.type().equals("DossierReturned"));
        assertHolds(
                "?type=DossierReturned&type=DossierSubmitted",
                event -> event.type().equals("DossierReturned") || event.type().equals("DossierSubmitted"));
        assertHolds("?family=dossier", event -> isOf(event, DossierEvent.class));
        assertHolds("?family=decision", event -> isOf(event, DecisionEvent.class));
    }

    @Test
    void is_told_by_when_it_was_recorded_and_when_it_took_effect() {
        var from = LEDGER.get(20).recordedAt();
        var to = LEDGER.get(40).recordedAt();
        assertHolds(
                "?recordedFrom=" + from + "&recordedTo=" + to,
                event ->
                        !event.recordedAt().isBefore(from) && event.recordedAt().isBefore(to));
        assertHolds("?effectiveFrom=2024-01-10&effectiveTo=2024-01-10", event -> on(event, "2024-01-10"));
        assertHolds("?effectiveFrom=2024-01-11", event -> dateOf(event).isAfter(LocalDate.of(2024, 1, 10)));
    }

    @Test
    void of_an_area_includes_dossiers_that_were_once_in_it() {
        var moved =
                LEDGER.stream()
                        .filter(event -> event.type().equals("DossierTransferred"))
                        .findFirst()
                        .orElseThrow()
                        .stream();
        var first = JSON.readTree(LEDGER.stream()
                        .filter(event -> event.stream().equals(moved))
                        .findFirst()
                        .orElseThrow()
                        .payload())
                .at("/area/code")
                .asString();
        for (var area : List.of(first, "24857")) {
            assertThat(positions("?dossier=" + moved + "&area=" + area))
                    .containsExactlyElementsOf(positions("?dossier=" + moved));
        }
        assertThat(positions("?dossier=" + moved + "&area=24850")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thieu to trinh,DossierReturned",
        "THIẾU  TỜ,DossierReturned",
        "tra ho so,DossierReturned",
        "Trả hồ sơ,DossierReturned",
        "dang ky,DossierRegistered"
    })
    void is_told_by_a_text_with_or_without_marks(String text, String type) {
        var asked = "?q=" + text.replace(" ", "%20");
        var found = items(asked + "&limit=200");
        assertThat(found)
                .isNotEmpty()
                .extracting(step -> step.at("/type").asString())
                .contains(type);
        assertHolds(asked + "&type=" + type, event -> event.type().equals(type));
    }

    @Test
    void is_told_by_a_part_of_an_account_or_a_unit() {
        assertHolds("?q=FICER-2", event -> event.position() % 3 == 2);
        assertHolds("?q=unit-3", event -> event.position() % 5 == 3);
        assertHolds("?q=unit_3", event -> false);
    }

    @Test
    void pages_from_either_end_whole_and_without_repetition_while_more_is_recorded() {
        var before = newest();
        var backwards = new ArrayList<Long>();
        var forwards = new ArrayList<Long>();
        var back = read("?limit=9", backwards);
        var forth = read("?limit=9&order=OLDEST", forwards);
        for (int next = (int) before; next < ALL.size(); next += 6) {
            var more = ALL.subList(next, Math.min(next + 6, ALL.size()));
            QuerySide.send(TOPIC, more);
            await().until(() -> newest() == more.getLast().position());
            back = back == null ? null : read("?limit=9&cursor=" + back, backwards);
            forth = forth == null ? null : read("?limit=9&order=OLDEST&cursor=" + forth, forwards);
        }
        while (back != null) {
            back = read("?limit=9&cursor=" + back, backwards);
        }
        while (forth != null) {
            forth = read("?limit=9&order=OLDEST&cursor=" + forth, forwards);
        }

        assertThat(backwards).containsExactlyElementsOf(downFrom(before));
        assertThat(forwards).containsExactlyElementsOf(downFrom(ALL.size()).reversed());
    }

    @Test
    void is_exported_as_it_is_listed() {
        var asked = "?actor=officer-1&limit=200&type=DossierReturned&order=OLDEST";
        var listed = items(asked);
        var lines = side.get(PATH + ".jsonl" + asked)
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
        var table = side.get(PATH + ".csv" + asked).body().lines().toList();

        assertThat(lines).isNotEmpty().containsExactlyElementsOf(listed);
        assertThat(table.getFirst()).startsWith("\uFEFFVị trí trong sổ sự kiện,Ghi nhận lúc,Ngày hiệu lực,Việc");
        assertThat(table).hasSize(listed.size() + 1);
        assertThat(table.get(1)).contains("Thiếu tờ trình", "2024-01-10 08:0", "officer-1");
        assertThat(side.get(PATH + ".xlsx" + asked).body()).startsWith("PK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?type=Nothing",
                "?family=nothing",
                "?limit=201",
                "?order=RANDOM",
                "?actor=%00",
                "?area=%00",
                "?q=%00",
                "?recordedFrom=yesterday",
                "?effectiveTo=2024-02-30"
            })
    void refuses_what_makes_no_question(String asked) {
        var answer = side.get(PATH + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=nonsense", "?dossier=1-1-1-1-1"})
    void refuses_what_it_cannot_read(String asked) {
        assertThat(side.get(PATH + asked).statusCode()).isEqualTo(400);
    }

    @Test
    void tells_programs_each_of_its_filters() {
        var described = JSON.readTree(side.get("/v3/api-docs").body()).at("/paths");
        assertThat(described.path(PATH).at("/get/parameters").valueStream())
                .extracting(parameter -> parameter.at("/name").asString())
                .contains("dossier", "area", "type", "recordedFrom", "effectiveTo", "q", "order", "cursor", "limit");
        assertThat(described.propertyNames()).contains(PATH + ".{format}");
    }

    private static boolean isOf(Envelope event, Class<?> family) {
        return EventCatalogue.classNamed(event.type())
                .filter(family::isAssignableFrom)
                .isPresent();
    }

    private static LocalDate dateOf(Envelope event) {
        return LocalDate.parse(JsonMapper.shared()
                .readTree(event.payload())
                .path("effectiveOn")
                .asString());
    }

    private static boolean on(Envelope event, String day) {
        return event.payload().contains("\"effectiveOn\":\"" + day);
    }

    /** Of what was there from the start; another test adds to it. */
    private static void assertHolds(String asked, Predicate<Envelope> expected) {
        var positions = LEDGER.stream().filter(expected).map(Envelope::position).toList();
        assertThat(positions(asked))
                .filteredOn(position -> position <= LEDGER.size())
                .containsExactlyElementsOf(positions.reversed());
    }

    private static List<Long> positions(String asked) {
        var positions = new ArrayList<Long>();
        for (var next = read(asked + "&limit=200", positions); next != null; ) {
            next = read(asked + "&limit=200&cursor=" + next, positions);
        }
        return positions;
    }

    /** Reads one page, and answers the cursor of the next. */
    private static @Nullable String read(String asked, List<Long> positions) {
        var page = page(asked);
        page.at("/items").forEach(step -> positions.add(step.at("/position").asLong()));
        return page.at("/next").isString() ? page.at("/next").asString() : null;
    }

    private static List<JsonNode> items(String asked) {
        return page(asked).at("/items").valueStream().toList();
    }

    private static JsonNode page(String asked) {
        var answer = side.get(PATH + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static long newest() {
        return page("?limit=1").at("/items/0/position").asLong();
    }

    private static long dossiers() {
        return side.owner().queryForObject("SELECT count(DISTINCT dossier_id) FROM progress.standing", Long.class);
    }

    private static List<Long> downFrom(long newest) {
        return LongStream.rangeClosed(1, newest).boxed().toList().reversed();
    }
}
