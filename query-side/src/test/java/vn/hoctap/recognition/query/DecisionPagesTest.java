package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** The command side is away: who is offered what, how a decision looks on paper, and what stays of what was typed. */
@DisplayName("The pages of the deciding body")
class DecisionPagesTest {
    private static final String PROPOSED = Registers.draft("DT-01").toString();
    private static final String VERIFIED = Registers.draft("DT-02").toString();
    private static final String RETURNED = Registers.draft("DT-2024-003").toString();
    private static final String SIGNED = Registers.draft("DT-04").toString();
    private static final Steps TAKEN_OVER = District.steps("E-9", RecognitionKind.LEARNING_UNIT);
    private static final String DRAFT = "/quyet-dinh/du-thao";
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var district = new District();
        DecidedDistrict.ledger().forEach(district::append);
        var past = TAKEN_OVER.imported("E-9", new Area("24853", "Xã Đạ Tông"), new Award.InBand("Tốt"));
        district.recordAll(TAKEN_OVER.id(), List.of(past));
        var ledger = district.ledger();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, ledger);
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(1)).until(() -> side.isAt(ledger.size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deputy     | Thẩm tra dự thảo      | Xem, ký ban hành
            authority  | Xem, ký ban hành      | Thẩm tra dự thảo
            specialist | Sửa, trình lại        | Thẩm tra dự thảo
            specialist | Lập dự thảo công nhận | Xem, ký ban hành
            """)
    void begin_with_what_there_is_to_do(String subject, String offered, String notOffered) {
        assertThat(page(subject, "/quyet-dinh"))
                .contains("class=\"act\" href", ">" + offered + "<", "01/QĐ-PGDĐT", "/api/v1/decisions.xlsx")
                .doesNotContain(">" + notOffered + "<");
    }

    @Test
    void show_whoever_is_not_concerned_the_register_alone() {
        assertThat(page("officer", "/quyet-dinh"))
                .contains("01/QĐ-PGDĐT")
                .doesNotContain("Việc đang chờ", PROPOSED, "class=\"act\"");
        assertThat(page("officer", "/quyet-dinh?nam=2024&trang-thai=DROPPED")).contains("Không có quyết định nào");
    }

    @Test
    void take_into_a_draft_what_the_council_found_and_at_its_level() {
        assertThat(page("specialist", DRAFT))
                .contains("chon." + DecidedDistrict.MET.id(), "Mức độ 2", "Trưởng phòng Giáo dục và Đào tạo")
                .contains(
                        "value=\"QĐ-PGDĐT\"",
                        "Thông tư số 25/2023/TT-BGDĐT",
                        "DT-" + LocalDate.now().getYear())
                .doesNotContain(
                        DecidedDistrict.UNMET.id().toString(),
                        DecidedDistrict.DRAFTED.id().toString(),
                        DecidedDistrict.ELSEWHERE.id().toString());
        assertThat(page("specialist", DRAFT + "?loai=REJECTION"))
                .contains(
                        "chon." + DecidedDistrict.UNMET.id(),
                        "Hội đồng: không đạt",
                        "ly-do." + DecidedDistrict.UNMET.id());
    }

    @Test
    void list_each_seat_its_own_dossiers() {
        assertThat(page("neighbour", DRAFT))
                .contains("chon." + DecidedDistrict.ELSEWHERE.id())
                .doesNotContain(DecidedDistrict.MET.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deputy", "authority", "clerk", "officer"})
    void let_nobody_else_draft(String subject) {
        assertThat(side.getAs(subject, DRAFT, "Accept", "text/html").statusCode())
                .isEqualTo(403);
        assertThat(post(subject, DRAFT, "loai=RECOGNITION&co-quan=PGDDT-674", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keep_what_was_typed_of_a_draft_that_cannot_be_sent() {
        var address = "loai=RECOGNITION&co-quan=PGDDT-674";
        var typed = Map.of("can-cu", "Luật Giáo dục", "to-trinh", "77/TTr-PGDĐT", "so-hieu-du-thao", "DT-9");
        assertThat(post("specialist", DRAFT, address, typed).body())
                .contains("Hãy chọn ít nhất một hồ sơ.", "Luật Giáo dục", "77/TTr-PGDĐT", "value=\"DT-9\"");
        var picked =
                Map.of("chon." + DecidedDistrict.MET.id(), "co", "can-cu", "Luật Giáo dục", "to-trinh", "77/TTr-PGDĐT");
        assertThat(post("specialist", DRAFT, address, picked).body())
                .contains("Chưa gửi được", "Luật Giáo dục", "checked=\"checked\"");
    }

    @Test
    void want_a_reason_for_each_that_is_refused() {
        var address = "loai=REJECTION&co-quan=PGDDT-674";
        assertThat(post("specialist", DRAFT, address, Map.of("chon." + DecidedDistrict.UNMET.id(), "co"))
                        .body())
                .contains("Hãy ghi lý do không công nhận");
    }

    @Test
    void put_a_returned_draft_again_as_it_was() {
        var address = DRAFT + "?co-quan=PGDDT-674&loai=RECOGNITION&lai=" + RETURNED;
        assertThat(page("specialist", "/quyet-dinh/" + RETURNED)).contains(address.replace("&", "&amp;"));
        assertThat(page("specialist", address)).contains("Thiếu căn cứ", "value=\"DT-2024-003\"", "12/TTr-HĐ");
        assertThat(post(
                                "specialist",
                                DRAFT,
                                "loai=RECOGNITION&co-quan=PGDDT-674&lai=" + RETURNED,
                                Map.of("chon." + DecidedDistrict.MET.id(), "co", "so-hieu-du-thao", "DT-77"))
                        .body())
                .contains("Số hiệu không phải của dự thảo bị trả lại");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deputy           | DT-01       | /tham-tra    | /ky-ban-hanh
            deputy           | DT-01       | /tra-lai     | /huy
            authority        | DT-02       | /ky-ban-hanh | /tham-tra
            authority        | DT-01       | /tra-lai     | /ky-ban-hanh
            signer-elsewhere | DT-02       | /tra-lai     | /ky-ban-hanh
            specialist       | DT-01       | /huy         | /tra-lai
            officer-24853    | DT-01       | /tra-lai     | /tham-tra
            """)
    void offer_each_their_step(String subject, String draft, String offered, String notOffered) {
        var path = "/quyet-dinh/" + Registers.draft(draft);
        assertThat(page(subject, path))
                .contains("action=\"" + path + offered + "\"", "12/TTr-HĐ")
                .doesNotContain(path + notOffered);
    }

    @Test
    void say_that_three_persons_have_to_differ() {
        assertThat(page("officer-24853", "/quyet-dinh/" + PROPOSED)).contains("phải là ba người khác nhau; bước tiếp");
    }

    @Test
    void look_like_the_paper() {
        assertThat(page("deputy", "/quyet-dinh/" + VERIFIED))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN HUYỆN ĐAM RÔNG", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Số: ……/QĐ-PGDĐT")
                .contains("Đam Rông, ngày …… tháng …… năm 2024", "TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN ĐAM RÔNG")
                .contains("Căn cứ Thông tư 25/2023;", "Theo đề nghị tại Tờ trình số 12/TTr-HĐ.", "(Chưa ký)");
        assertThat(page("clerk", "/quyet-dinh/" + SIGNED))
                .contains("Quyết định số 01/QĐ-PGDĐT", "Đam Rông, ngày 11 tháng 01 năm 2024", "(Đã ký)")
                .contains("Mức độ 1", "/ho-so/" + DecidedDistrict.RECOGNISED.id() + "/cong-khai", "Người thực hiện: ");
    }

    @Test
    void tell_nobody_of_a_draft_or_a_dossier_that_is_not_theirs() {
        assertThat(side.getAs("officer", "/quyet-dinh/" + PROPOSED, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(side.getAs("neighbour", "/quyet-dinh/" + VERIFIED, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(page("neighbour", "/quyet-dinh/" + SIGNED))
                .contains("Và 1 hồ sơ ngoài phạm vi tra cứu")
                .doesNotContain(DecidedDistrict.RECOGNISED.id().toString(), "Người thực hiện: ");
    }

    @Test
    void keep_the_reason_of_a_return_that_cannot_be_sent() {
        var path = "/quyet-dinh/" + PROPOSED + "/tra-lai";
        assertThat(post("deputy", path, "phien-ban-da-xem=0", Map.of("ly-do", "Danh sách thiếu"))
                        .body())
                .contains("Chưa gửi được", "Danh sách thiếu", "<details open");
        assertThat(post("specialist", path, "phien-ban-da-xem=0", Map.of("ly-do", "Thiếu"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void publish_what_was_recognised() {
        var path = "/ho-so/" + DecidedDistrict.RECOGNISED.id() + "/cong-khai";
        assertThat(page("clerk", "/ho-so/" + DecidedDistrict.RECOGNISED.id())).contains(path, "/quyet-dinh/" + SIGNED);
        assertThat(page("clerk", path)).contains("05/QĐ-PGDĐT", "Cộng đồng học tập cấp xã, năm 2023");
        assertThat(post("clerk", path, "phien-ban-da-xem=5", Map.of("kenh", "Trang tin huyện"))
                        .body())
                .contains("Chưa gửi được", "value=\"Trang tin huyện\"");
        assertThat(side.getAs("deputy", path, "Accept", "text/html").statusCode())
                .isEqualTo(403);
        assertThat(page("clerk", "/ho-so/" + DecidedDistrict.MET.id() + "/cong-khai"))
                .contains("hiện không có kết quả công nhận để công khai", "Về trang hồ sơ")
                .doesNotContain("<form method=\"post\" action=\"/ho-so/");
    }

    @Test
    void issue_copies_of_what_was_recognised() {
        var dossier = "/ho-so/" + DecidedDistrict.RECOGNISED.id();
        assertThat(page("specialist", dossier)).contains(dossier + "/ban-sao\"");
        assertThat(page("clerk", dossier)).doesNotContain(dossier + "/ban-sao\"");
        assertThat(page("specialist", dossier + "/ban-sao"))
                .contains("Cấp bản sao thứ 1", "Chưa cấp bản nào", "05/QĐ-PGDĐT", "Cộng đồng học tập cấp xã, năm 2023");
        assertThat(post("specialist", dossier + "/ban-sao", "phien-ban-da-xem=5", Map.of("ngay", "2024-03-04"))
                        .body())
                .contains("Chưa gửi được", "value=\"2024-03-04\"");
        assertThat(page("specialist", "/ho-so/" + DecidedDistrict.MET.id() + "/ban-sao"))
                .contains("không có kết quả công nhận đang có hiệu lực")
                .doesNotContain("<form method=\"post\" action=\"/ho-so/");
        assertThat(page("specialist", "/ho-so/" + TAKEN_OVER.id() + "/ban-sao"))
                .contains("sổ gốc không ở hệ thống này")
                .doesNotContain("<form method=\"post\" action=\"/ho-so/");
        assertThat(side.getAs("clerk", dossier + "/ban-sao", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void draft_what_follows_a_recognition() {
        var path = "/ho-so/" + DecidedDistrict.RECOGNISED.id() + "/quyet-dinh";
        assertThat(page("specialist", "/ho-so/" + DecidedDistrict.RECOGNISED.id()))
                .contains(path + "?loai=REVOCATION", path + "?loai=CORRECTION")
                .doesNotContain("REINSTATEMENT", "/cong-khai");
        assertThat(page("specialist", path)).contains("Lý do thu hồi", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
        var typed = Map.of(
                "ly-do." + DecidedDistrict.RECOGNISED.id(), "Số liệu không đúng", "can-cu", "Kết luận thanh tra");
        assertThat(post("specialist", path, "loai=REVOCATION", typed).body())
                .contains("Chưa gửi được", "Số liệu không đúng", "Kết luận thanh tra");
        assertThat(page("specialist", "/ho-so/" + DecidedDistrict.MET.id() + "/quyet-dinh"))
                .contains("không ở giai đoạn cho phép", "Về trang hồ sơ")
                .doesNotContain("<form method=\"post\" action=\"/ho-so/");
    }

    private static String page(String subject, String path) {
        var answer = side.getAs(subject, path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> post(String subject, String path, String form, Map<String, String> fields) {
        var more = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
        var whole = Stream.concat(Stream.of("khoa=" + UUID.randomUUID(), form), more);
        return side.postForm(subject, path, whole.collect(Collectors.joining("&")));
    }
}
