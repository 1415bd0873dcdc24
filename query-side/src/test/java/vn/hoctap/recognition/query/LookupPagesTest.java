package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.progress.Wording;

@DisplayName("What the public looks up, without a name (tra cứu)")
class LookupPagesTest {
    private static final RecognitionKind UNIT = RecognitionKind.LEARNING_UNIT;
    private static final LocalDate DAY = LocalDate.now().minusMonths(3);
    private static final District DISTRICT = new District();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var community = steps("24853", RecognitionKind.LEARNING_COMMUNITY);
        record(
                "24853",
                RecognitionKind.LEARNING_COMMUNITY,
                community.accepted(),
                community.recognised(Steps.LEVEL_1),
                community.published(),
                community.corrected(),
                community.copied(1),
                community.copied(2));
        record("U-1", UNIT, steps("U-1", UNIT).recognised(Steps.LEVEL_1));
        var revoked = steps("U-2", UNIT);
        record("U-2", UNIT, revoked.recognised(Steps.LEVEL_1), revoked.published(), revoked.revoked());
        var past = steps("U-3", UNIT).on(LocalDate.of(2019, 12, 20));
        record("U-3", UNIT, past.recognised(Steps.LEVEL_1), past.published(), past.expired());
        record("U-4", UNIT, steps("U-4", UNIT).selfAssessed(Steps.LEVEL_1));
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> side.isAt(DISTRICT.ledger().size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void lists_what_was_published_and_nothing_else() {
        var page = page("/tra-cuu");
        assertThat(page)
                .contains("Xã Đạ K&#39;Nàng 24853", "/kiem-tra/" + code("24853", RecognitionKind.LEARNING_COMMUNITY))
                .contains(
                        "Xã Đạ K&#39;Nàng U-2", "Đã thu hồi công nhận", "Xã Đạ K&#39;Nàng U-3", "Hết thời hạn bảo lưu")
                .doesNotContain("Nàng U-1", "Nàng U-4");
        assertThat(side.getWithoutToken("/api/v1/recognitions.csv?year=2023").body())
                .contains("Nàng U-2")
                .doesNotContain("Nàng U-1", "Nàng U-4");
        assertThat(side.getWithoutToken("/api/v1/recognitions?year=2023&limit=1")
                        .body())
                .contains("\"applicantCode\":\"24853\"", "\"next\":\"");
    }

    @ParameterizedTest
    @CsvSource({
        "nam=2022, 0",
        "nam=2023&loai=LEARNING_UNIT, 2",
        "nam=2023&dia-ban=24853, 3",
        "nam=2023&dia-ban=24856, 0",
        "nam=2023&ten=da+knang+u-2, 1",
        "nam=2023&ten=Đạ+K'Nàng&loai=&dia-ban=, 3",
        "nam=2023&ten=u-1, 0"
    })
    void finds_by_year_kind_area_and_name(String asked, int found) {
        assertThat(page("/tra-cuu?" + asked.replace("Đạ", "%C4%90%E1%BA%A1").replace("à", "%C3%A0"))
                        .split("<th scope=\"row\" role=\"rowheader\">", -1))
                .as(asked)
                .hasSize(found + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "24853, LEARNING_COMMUNITY, VALID, Còn hiệu lực",
        "U-1, LEARNING_UNIT, VALID, Còn hiệu lực",
        "U-2, LEARNING_UNIT, REVOKED, Đã bị thu hồi",
        "U-3, LEARNING_UNIT, EXPIRED, Đã hết thời hạn bảo lưu"
    })
    void tells_how_a_certificate_stands(String applicant, RecognitionKind kind, String validity, String words) {
        var code = code(applicant, kind);
        assertThat(page("/kiem-tra/" + code))
                .contains(words, "Xã Đạ K&#39;Nàng " + applicant, "Số 05/QĐ-PGDĐT")
                .contains(Wording.of(kind) + (kind == UNIT ? " cấp huyện" : " cấp xã") + " năm 2023");
        assertThat(side.getWithoutToken("/api/v1/certificates/" + code).body())
                .contains("\"validity\":\"" + validity + "\"", "\"code\":\"" + code + "\"")
                .doesNotContain("dossierId");
    }

    @Test
    void says_by_what_and_why_it_was_revoked_and_where_it_was_corrected() {
        assertThat(page("/kiem-tra/" + code("U-2", UNIT)))
                .contains("theo Quyết định số 07/QĐ-PGDĐT. Lý do: Số liệu không đúng");
        assertThat(page("/kiem-tra/" + code("24853", RecognitionKind.LEARNING_COMMUNITY)))
                .contains("Đã đính chính tại", "Quyết định số 06/QĐ-PGDĐT");
    }

    @Test
    void tells_how_many_copies_were_issued() {
        var code = code("24853", RecognitionKind.LEARNING_COMMUNITY);
        var day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(DAY);
        assertThat(page("/kiem-tra/" + code).replaceAll("\\s+", " "))
                .contains("Đã cấp 2 bản: bản thứ 1 ngày " + day + "; bản thứ 2 ngày " + day);
        assertThat(page("/kiem-tra/" + code("U-1", UNIT))).contains("Hệ thống này chưa cấp bản nào");
        assertThat(side.getWithoutToken("/api/v1/certificates/" + code).body())
                .contains("\"copiesIssuedOn\":[\"" + DAY + "\",\"" + DAY + "\"]");
    }

    @Test
    void takes_a_code_as_it_is_typed() {
        var code = code("U-2", UNIT);
        var typed = code.toString().replace("-", "").toUpperCase().replaceAll("(.{4})", "$1%20");
        var answer = get("/kiem-tra?ma=" + typed);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/kiem-tra/" + code);
        assertThat(page("/kiem-tra?ma=ABC")).contains("Chưa thực hiện được", "gồm 32 ký tự", "value=\"ABC\"");
        assertThat(page("/kiem-tra")).contains("Nhập mã kiểm tra").doesNotContain("Không có giấy");
    }

    /** Of any other event the id opens nothing. */
    @Test
    void knows_no_other_codes() {
        var others = DISTRICT.ledger().stream()
                .filter(envelope -> !envelope.type().equals("DossierRecognised"))
                .map(Envelope::eventId);
        others.forEach(code -> assertThat(get("/kiem-tra/" + code).statusCode()).isEqualTo(404));
        var unknown = get("/kiem-tra/" + UUID.randomUUID());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không có giấy công nhận nào mang mã này");
        assertThat(side.getWithoutToken("/api/v1/certificates/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tells_whoever_holds_a_receipt_how_the_dossier_stands() {
        var receipt = "/tra-cuu/ho-so?ma=000.00.31.H36-240220-0001&hen-tra=";
        assertThat(page(receipt + DAY.plusDays(30)))
                .contains("Đã công nhận", "Cộng đồng học tập cấp xã năm 2023", "Xem nội dung công nhận trong sổ")
                .doesNotContain("Nàng");
        assertThat(page(receipt + DAY.plusDays(31))).contains("Không tìm thấy").doesNotContain("Đã công nhận");
        assertThat(page("/tra-cuu/ho-so")).contains("Xem tình trạng").doesNotContain("Không tìm thấy");
        assertThat(page(receipt)).doesNotContain("Không tìm thấy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tra-cuu?nam=x",
                "/tra-cuu?loai=NO",
                "/tra-cuu?dia-ban=%00",
                "/tra-cuu/ho-so?ma=x&hen-tra=31",
                "/tra-cuu/ho-so?ma=%27&hen-tra=2024-01-01"
            })
    void refuses_what_cannot_be_read(String path) {
        assertThat(get(path).statusCode()).isEqualTo(422);
    }

    @Test
    void is_described_as_open_to_anybody() {
        var paths = JsonMapper.shared()
                .readTree(side.getWithoutToken("/v3/api-docs").body())
                .path("paths");
        for (var open : List.of("/api/v1/recognitions", "/api/v1/certificates/{code}")) {
            assertThat(paths.at("/" + open.replace("/", "~1") + "/get/security").isEmpty())
                    .as(open)
                    .isTrue();
            assertThat(paths.at("/" + open.replace("/", "~1") + "/get/security").isArray())
                    .as(open)
                    .isTrue();
        }
    }

    @Test
    void is_where_a_visitor_without_a_name_begins() {
        var answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/tra-cuu");
    }

    private static void record(String applicant, RecognitionKind kind, DossierEvent... more) {
        DISTRICT.record(District.registered(applicant, kind, "24853"), 0);
        for (int version = 1; version <= more.length; version++) {
            DISTRICT.record(more[version - 1], version);
        }
    }

    private static Steps steps(String applicant, RecognitionKind kind) {
        return District.steps(applicant, kind).on(DAY);
    }

    private static UUID code(String applicant, RecognitionKind kind) {
        var stream = District.steps(applicant, kind).id().toString();
        return DISTRICT.ledger().stream()
                .filter(envelope -> envelope.stream().equals(stream))
                .filter(envelope -> envelope.type().equals("DossierRecognised"))
                .map(Envelope::eventId)
                .findFirst()
                .orElseThrow();
    }

    private static String page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> get(String path) {
        return side.getWithoutToken(path, "Accept", "text/html");
    }
}
