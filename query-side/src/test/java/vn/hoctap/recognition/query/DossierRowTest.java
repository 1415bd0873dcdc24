package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("What the read API says of a dossier, event by event")
class DossierRowTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_UNIT;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 1);
    private static final Award GOOD = new Award.InBand("Tốt");
    private static final AtomicInteger DOSSIERS = new AtomicInteger();
    private static final District DISTRICT = new District();
    private static final String TOPIC = QuerySide.newTopic();
    private static QuerySide side;

    private final String applicant = "R-" + DOSSIERS.incrementAndGet();
    private final DossierRegistered begun = District.registered(applicant, KIND, "24853");
    private final Steps first = District.steps(applicant, KIND);
    private final Steps later = first.on(LATER);

    @BeforeAll
    static void start() {
        side = QuerySide.on(TOPIC, 500);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void carries_what_a_client_needs_for_the_next_step() {
        var row = after(begun, first.selfAssessed(Steps.LEVEL_1), later.submitted(Steps.LEVEL_1));

        assertStands(row, "SUBMITTED", LATER);
        assertThat(row.path("version").asLong()).isEqualTo(2);
        assertThat(row.path("areaCode").asString()).isEqualTo("24853");
        assertThat(row.path("level").asString()).isEqualTo("LEVEL_1");
    }

    @Test
    void says_who_holds_it_and_until_when() {
        var row = after(begun, first.submitted(Steps.LEVEL_1), first.accepted());

        assertThat(row.path("holder").asString()).isEqualTo("PANEL");
        assertThat(row.path("expectedBy").asString())
                .isEqualTo(FIRST.plusDays(30).toString());
        assertThat(row.path("overdueDays").asLong()).isPositive();
        assertThat(side.get("/ho-so/" + begun.dossierId()).body())
                .contains("Đang chờ Hội đồng đánh giá xử lý", "Dự kiến có kết quả ngày 09/02/2024", "đã quá hạn");
    }

    @Test
    void moves_to_the_area_to_which_the_dossier_is_transferred() {
        var row = after(begun, first.accepted(), later.transferred(new Area("24886", "Xã Đam Rông 1")));

        assertStands(row, "ACCEPTED", FIRST);
        assertThat(row.path("areaCode").asString()).isEqualTo("24886");
        assertThat(row.path("areaName").asString()).isEqualTo("Xã Đam Rông 1");
    }

    @Test
    void begins_recognised_where_a_past_year_was_imported() {
        var row = after(first.imported(applicant, new Area("24853", "Xã Đạ Tông"), Steps.LEVEL_1));

        assertStands(row, "RECOGNISED", FIRST);
        assertThat(row.path("year").asInt()).isEqualTo(District.YEAR);
        assertThat(row.path("level").asString()).isEqualTo("LEVEL_1");
        assertThat(row.path("decisionNumber").asString()).isEqualTo("03/QĐ-PGDĐT");
    }

    @Test
    void follows_a_recognition_to_its_revocation() {
        var row = after(begun, first.recognised(Steps.LEVEL_1), later.revoked());

        assertStands(row, "REVOKED", LATER);
        assertThat(row.path("decisionNumber").asString()).isEqualTo("05/QĐ-PGDĐT");
    }

    @Test
    void is_recognised_again_once_reinstated() {
        assertStands(
                after(begun, first.recognised(Steps.LEVEL_1), first.revoked(), later.reinstated()),
                "RECOGNISED",
                LATER);
    }

    @Test
    void follows_a_recognition_to_the_end_of_its_time() {
        assertStands(after(begun, first.recognised(Steps.LEVEL_1), later.expired()), "EXPIRED", LATER);
    }

    @Test
    void ends_where_the_office_declines() {
        assertStands(after(begun, first.submitted(Steps.LEVEL_1), later.declined()), "DECLINED", LATER);
    }

    @Test
    void is_to_be_assessed_once_more_when_a_complaint_of_a_refusal_is_upheld() {
        assertStands(
                after(begun, first.rejected(), first.complained(), later.settled(ComplaintOutcome.UPHELD)),
                "ACCEPTED",
                LATER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UPHELD")
    void stays_refused_however_else_a_complaint_ends(ComplaintOutcome outcome) {
        assertStands(after(begun, first.rejected(), later.complained(), later.settled(outcome)), "REJECTED", FIRST);
    }

    @Test
    void stays_recognised_though_a_complaint_is_upheld() {
        assertStands(
                after(
                        begun,
                        first.recognised(Steps.LEVEL_1),
                        later.complained(),
                        later.settled(ComplaintOutcome.UPHELD)),
                "RECOGNISED",
                FIRST);
    }

    @Test
    void stays_where_it_is_when_a_draft_is_saved() {
        assertStands(after(begun, later.drafted()), "REGISTERED", FIRST);
    }

    @Test
    void stays_where_it_is_when_the_result_is_promised_for_later() {
        assertStands(after(begun, first.accepted(), later.reappointed()), "ACCEPTED", FIRST);
    }

    @Test
    void stays_where_it_is_when_the_decision_is_published_and_corrected() {
        var row = after(begun, first.recognised(Steps.LEVEL_1), later.published(), later.corrected());

        assertStands(row, "RECOGNISED", FIRST);
        assertThat(row.path("decisionNumber").asString()).isEqualTo("05/QĐ-PGDĐT");
        assertThat(row.path("version").asLong()).isEqualTo(3);
    }

    @Test
    void names_the_band_where_points_are_given() {
        var row = after(begun, first.selfAssessed(GOOD), first.submitted(GOOD), later.recognised(GOOD));

        assertThat(row.path("level").asString()).isEqualTo("Tốt");
        assertThat(side.get("/ho-so/" + begun.dossierId()).body()).contains("Xếp loại Tốt");
    }

    @Test
    void names_no_level_where_the_criteria_are_not_met() {
        var row = after(begun, first.selfAssessed(Steps.LEVEL_1), later.selfAssessed(new Award.NotMet()));

        assertStands(row, "SELF_ASSESSED", LATER);
        assertThat(row.path("level").isNull()).isTrue();
    }

    /** What the API answers once it has all of these events. */
    private static JsonNode after(DossierEvent... life) {
        int known = DISTRICT.ledger().size();
        for (int version = 0; version < life.length; version++) {
            DISTRICT.record(life[version], version);
        }
        QuerySide.send(TOPIC, DISTRICT.ledger().subList(known, known + life.length));
        var address = "/api/v1/dossiers/" + life[0].dossierId() + "?version=" + (life.length - 1);
        var answer = await().until(() -> side.get(address), found -> found.statusCode() == 200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void assertStands(JsonNode row, String stage, LocalDate since) {
        assertThat(row.path("stage").asString()).isEqualTo(stage);
        assertThat(row.path("stageSince").asString()).isEqualTo(since.toString());
    }
}
