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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.query.whatif.Sets;

/** The command side is away: what is shown, and what stays of what was typed. */
@DisplayName("The pages of an officer and of a clerk")
class OfficerPagesTest {
    private static final District DISTRICT = new District();
    private static final UUID DOSSIER =
            District.steps("24853", RecognitionKind.LEARNING_COMMUNITY).id().value();
    private static final UUID FILED =
            District.steps("24875", RecognitionKind.LEARNING_COMMUNITY).id().value();
    private static final UUID TAKEN =
            District.steps("24877", RecognitionKind.LEARNING_COMMUNITY).id().value();
    private static final UUID HELD = DossierId.of(
                    RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2022)
            .value();
    private static final UUID REDRAFTED =
            District.steps("24886", RecognitionKind.LEARNING_COMMUNITY).id().value();
    private static final Steps RETURNED = District.steps("24871", RecognitionKind.LEARNING_COMMUNITY);
    private static final String ASSESSMENT = "/ho-so/" + DOSSIER + "/tu-danh-gia/5";
    private static final String FORM = "khoa=" + UUID.randomUUID() + "&phien-ban-da-xem=0&";
    private static QuerySide side;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        DISTRICT.recordAll(PersonId.of("officer"), Persons.granted("officer", Role.COMMUNE_OFFICER, "24853"));
        DISTRICT.recordAll(PersonId.of("other"), Persons.granted("other", Role.COMMUNE_OFFICER, "24875"));
        DISTRICT.recordAll(PersonId.of("clerk"), Persons.granted("clerk", Role.RECEIVING_CLERK, "PGDDT-674"));
        DISTRICT.recordAll(PersonId.of("auditor"), Persons.granted("auditor", Role.AUDITOR, "674"));
        var criteria = Sets.levels("CDHT-XA", Sets.share("5.1", 60, 80), Sets.done("5.2"));
        for (int version = 1; version <= 2; version++) {
            var id = CriteriaId.of("CDHT-XA");
            DISTRICT.record(
                    new CriteriaSetPublished(id, version, criteria, "Giả định", Persons.DAY),
                    id.toString(),
                    version - 1L);
        }
        DISTRICT.recordAll(
                CycleId.of("CDHT-XA", 2026, "PGDDT-674"), Registers.cycle(2026).subList(0, 2));
        DISTRICT.record(District.registered("24853", RecognitionKind.LEARNING_COMMUNITY, "24853"), 0);
        var steps = District.steps("24875", RecognitionKind.LEARNING_COMMUNITY);
        DISTRICT.recordAll(
                steps.id(),
                List.of(
                        District.registered("24875", RecognitionKind.LEARNING_COMMUNITY, "24875"),
                        steps.selfAssessed(Steps.LEVEL_1),
                        steps.submitted(Steps.LEVEL_1)));
        recordHeldTitle();
        recordRedrafted();
        recordReturned();
        var taken = District.steps("24877", RecognitionKind.LEARNING_COMMUNITY);
        DISTRICT.recordAll(
                taken.id(),
                List.of(
                        District.registered("24877", RecognitionKind.LEARNING_COMMUNITY, "24875"),
                        taken.selfAssessed(Steps.LEVEL_1),
                        taken.submitted(Steps.LEVEL_1),
                        taken.accepted()));
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.isAt(DISTRICT.ledger().size()));
    }

    /** Of the same commune, for another year. */
    private static void recordHeldTitle() {
        var kind = RecognitionKind.LEARNING_COMMUNITY;
        var held = new Steps(DossierId.of(kind, AdministrativeTier.COMMUNE, "24853", 2022), District.DAY);
        DISTRICT.recordAll(
                held.id(),
                List.of(
                        held.registered(
                                kind, AdministrativeTier.COMMUNE, "24853", new Area("24853", "Xã Đạ Tông"), 2022),
                        held.selfAssessed(Steps.LEVEL_1),
                        new DossierRecognised(
                                held.id(),
                                Steps.LEVEL_1,
                                "01/QĐ-PGDĐT",
                                new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông"),
                                LocalDate.of(2199, 12, 31),
                                District.DAY)));
    }

    private static void recordRedrafted() {
        DISTRICT.recordAll(PersonId.of("second"), Persons.granted("second", Role.COMMUNE_OFFICER, "24886"));
        var steps = District.steps("24886", RecognitionKind.LEARNING_COMMUNITY);
        var changed = new SelfAssessmentDrafted(
                steps.id(),
                List.of(new Answer("5.2", new Value.YesNo(true), List.of("13/KH"), "")),
                List.of(),
                new Judgement.ByLevel(List.of()),
                District.DAY);
        DISTRICT.recordAll(
                steps.id(),
                List.of(
                        District.registered("24886", RecognitionKind.LEARNING_COMMUNITY, "24886"),
                        steps.drafted(),
                        steps.selfAssessed(Steps.LEVEL_1),
                        changed));
    }

    private static void recordReturned() {
        DISTRICT.recordAll(PersonId.of("third"), Persons.granted("third", Role.COMMUNE_OFFICER, "24871"));
        var defects = List.of(
                new Defect("5.1", "Ghi rõ nguồn số liệu"),
                new Defect("5.1", "Nêu ngày"),
                new Defect("TO_TRINH", "Ký tên"));
        DISTRICT.recordAll(
                RETURNED.id(),
                List.of(
                        District.registered("24871", RecognitionKind.LEARNING_COMMUNITY, "24871"),
                        RETURNED.selfAssessed(Steps.LEVEL_1),
                        RETURNED.submitted(Steps.LEVEL_1),
                        new DossierReturned(
                                RETURNED.id(), "Số liệu chưa rõ", defects, District.DAY.plusDays(14), District.DAY),
                        RETURNED.selfAssessed(Steps.LEVEL_1)));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void begin_with_what_there_is_to_do_and_by_when() {
        assertThat(page("officer", "/viec-can-lam"))
                .contains("Xã Đam Rông 4: Cộng đồng học tập cấp xã, năm 2026", "đã quá hạn ngày 31/03/2026")
                .contains("năm 2023", "/ho-so/" + DOSSIER + "/tu-danh-gia");
        assertThat(page("officer", "/viec-can-lam")).doesNotContain("Hiện không có việc nào phải làm");
        assertThat(page("auditor", "/viec-can-lam")).contains("chưa có việc nào");
    }

    /** What has come to an end stands in nobody's way. */
    @Test
    void tell_whose_turn_it_is() {
        assertThat(page("officer", "/viec-can-lam"))
                .containsSubsequence("Việc xã, đơn vị cần làm", "Tự đánh giá</a>", "Đã kết thúc", "/ho-so/" + HELD)
                .doesNotContain("Đang chờ cơ quan giải quyết");
        assertThat(page("other", "/viec-can-lam"))
                .containsSubsequence(
                        "Việc xã, đơn vị cần làm", "năm 2026", "Đang chờ cơ quan giải quyết", "/ho-so/" + FILED)
                .doesNotContain("Đã kết thúc");
    }

    @Test
    void lead_from_what_is_missing_to_where_it_is_filled_in() {
        var place = "/tu-danh-gia/5#chi-tieu-5.2\">5.2. Chỉ tiêu 5.2</a>";
        assertThat(page("officer", ASSESSMENT)).contains("id=\"chi-tieu-5.2\"", "/ho-so/" + DOSSIER + place);
        assertThat(page("officer", "/ho-so/" + DOSSIER + "/bien-ban")).contains("/ho-so/" + DOSSIER + place);
        assertThat(page("other", "/ho-so/" + FILED + "/bien-ban"))
                .contains("5.2. Chỉ tiêu 5.2")
                .doesNotContain("#chi-tieu-");
    }

    @Test
    void tell_at_the_indicator_why_a_dossier_came_back() {
        var dossier = "/ho-so/" + RETURNED.id();
        assertThat(page("third", dossier + "/tu-danh-gia/5"))
                .contains("Yêu cầu bổ sung khi trả lại hồ sơ: Ghi rõ nguồn số liệu; Nêu ngày")
                .doesNotContain("Ký tên");
        assertThat(page("third", dossier + "/nop"))
                .contains(dossier + "/tu-danh-gia/5#chi-tieu-5.1\">Chỉ tiêu 5.1. Chỉ tiêu 5.1</a>", "Ký tên");
    }

    /** Before it is filed, for a paper's number is asked for when it is. */
    @Test
    void offer_the_papers_to_be_signed_once_the_self_assessment_is_agreed_on() {
        var dossier = "/ho-so/" + RETURNED.id();
        assertThat(page("third", dossier + "/nop"))
                .contains("In giấy tờ để ký", dossier + "/to-trinh.pdf")
                .contains(dossier + "/bao-cao-tu-danh-gia.pdf", dossier + "/ban-tong-hop.pdf");
        assertThat(page("officer", "/ho-so/" + DOSSIER + "/nop")).doesNotContain("In giấy tờ để ký", ".pdf");
        Stream.of("to-trinh", "bao-cao-tu-danh-gia", "ban-tong-hop").forEach(paper -> {
            var answer = side.getAs("officer", "/ho-so/" + DOSSIER + "/" + paper + ".pdf", "Accept", "text/html,*/*");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("chưa ghi nhận kết quả tự đánh giá");
        });
    }

    /** What was filed bears the old number, and tells of what has been changed since. */
    @Test
    void offer_a_new_submission_once_what_was_returned_is_agreed_on_again() {
        var paper = side.bytesAs("third", "/ho-so/" + RETURNED.id() + "/to-trinh.pdf");
        assertThat(new Printed(paper.body()).text()).contains("Số: ……/TTr-UBND").doesNotContain("05/TTr-UBND");
        var filed = side.bytesAs("other", "/ho-so/" + FILED + "/to-trinh.pdf");
        assertThat(new Printed(filed.body()).text()).contains("Số: 05/TTr-UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tu-danh-gia/5", "/bien-ban", "/nop", ""})
    void are_shown_to_the_applicants_officer(String page) {
        assertThat(page("officer", "/ho-so/" + DOSSIER + page)).contains("Việc cần làm", "<h1");
    }

    @Test
    void offer_a_registration() {
        assertThat(page("officer", "/dang-ky-danh-hieu?don-vi=24853&danh-hieu=CDHT-XA&nam=2026"))
                .contains("Xã Đam Rông 4 (24853)", "31/03/2026, đã qua", "Lý do đăng ký muộn");
    }

    /** Known at the beginning, and not only when a whole year's work is filed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/viec-can-lam",
                "/dang-ky-danh-hieu?don-vi=24853&danh-hieu=CDHT-XA&nam=2026",
                "OF/bien-ban",
                "OF/nop"
            })
    void tell_what_is_held_and_what_follows_from_it(String path) {
        assertThat(page("officer", path.replace("OF", "/ho-so/" + DOSSIER)))
                .contains("Đang được công nhận Mức độ 1 theo hồ sơ năm 2022, bảo lưu đến hết ngày 31/12/2199")
                .contains("chỉ nộp được hồ sơ đạt mức cao hơn");
    }

    @Test
    void tell_an_officer_what_the_dossier_is_promised() {
        assertThat(page("officer", "/ho-so/" + HELD)).contains("đến hết ngày 31/12/2199");
        assertThat(page("clerk", "/ho-so/" + TAKEN)).contains("000.00.31.H36-240220-0001", "Ngày hẹn trả kết quả");
        assertThat(page("other", "/ho-so/" + FILED))
                .contains("Xem tự đánh giá, biên bản đã nộp", "/ho-so/" + FILED + "/bien-ban")
                .doesNotContain("vị trí trong sổ sự kiện");
        assertThat(page("auditor", "/ho-so/" + DOSSIER)).contains("vị trí trong sổ sự kiện");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tu-danh-gia/5", "/bien-ban", "/nop"})
    void show_what_was_filed_without_a_form_to_change_it(String page) {
        assertThat(page("other", "/ho-so/" + FILED + page))
                .contains("Hồ sơ đã nộp: chỉ xem, không sửa được.")
                .doesNotContain("class=\"act\"");
        assertThat(page("officer", "/ho-so/" + DOSSIER + page)).doesNotContain("chỉ xem");
    }

    /** The level that is held is not enough, and what was not answered is not either. */
    @Test
    void offer_no_filing_before_there_is_enough_to_file() {
        assertThat(page("officer", "/ho-so/" + DOSSIER + "/nop"))
                .contains("cần đạt Mức độ 2")
                .doesNotContain("class=\"act\"");
        assertThat(page("officer", "/ho-so/" + DOSSIER + "/bien-ban")).contains("cần đạt Mức độ 2", "class=\"act\"");
        assertThat(page("second", "/ho-so/" + REDRAFTED + "/bien-ban")).contains("kết quả chưa đạt mức độ nào");
        assertThat(page("second", "/viec-can-lam")).contains("Ghi nhận lại biên bản");
    }

    /** What proved a figure then proves nothing now. */
    @Test
    void begin_with_last_years_figures_where_somebody_asks_for_them() {
        assertThat(page("officer", ASSESSMENT))
                .contains("Điền theo số liệu năm 2022")
                .doesNotContain("value=\"2.961\"");
        assertThat(page("officer", ASSESSMENT + "?nam-truoc=true"))
                .contains("đã được điền theo hồ sơ năm 2022, chưa lưu", "value=\"2.961\"", "value=\"4.935\"")
                .contains("value=\"Hội Khuyến học xã\"")
                .doesNotContain("12/DS-UBND");
        assertThat(page("second", "/ho-so/" + REDRAFTED + "/tu-danh-gia/5?nam-truoc=true"))
                .doesNotContain("đã được điền theo");
    }

    @Test
    void show_the_papers_that_were_filed() {
        assertThat(page("other", "/ho-so/" + FILED + "/bien-ban")).contains("Xem số, ký hiệu giấy tờ đã nộp");
        assertThat(page("other", "/ho-so/" + FILED)).contains("được cấp khi hồ sơ được tiếp nhận");
    }

    @Test
    void say_that_what_was_sent_is_kept() {
        assertThat(page("officer", ASSESSMENT + "?phien-ban=0")).contains("Đã lưu.");
        assertThat(page("officer", ASSESSMENT)).doesNotContain("Đã lưu.");
    }

    @Test
    void file_nothing_that_was_changed_after_its_minutes() {
        assertThat(page("second", "/ho-so/" + REDRAFTED + "/nop"))
                .contains("Tự đánh giá đã được sửa sau khi ghi nhận biên bản.", "Sửa tự đánh giá, biên bản")
                .doesNotContain("name=\"giay-to.");
        assertThat(page("second", "/ho-so/" + REDRAFTED + "/bien-ban")).contains("Ghi nhận kết quả tự đánh giá");
    }

    /** An address that somebody has shortened. */
    @Test
    void say_what_an_address_lacks() {
        var answer = side.getAs("officer", "/dang-ky-danh-hieu?nam=2026", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Địa chỉ trang thiếu hoặc có giá trị không hợp lệ.");
    }

    @ParameterizedTest
    @CsvSource({"auditor, 403", "other, 404", "nobody, 403"})
    void are_nobody_elses(String subject, int status) {
        assertThat(side.getAs(subject, ASSESSMENT, "Accept", "text/html").statusCode())
                .isEqualTo(status);
    }

    @Test
    void keep_what_was_typed_where_it_cannot_be_sent() {
        var answer = post(
                ASSESSMENT,
                FORM,
                Map.of(
                        "so.5.1",
                        "1.250",
                        "tren.5.1",
                        "1.400",
                        "nguon.5.1",
                        "Hội Khuyến học",
                        "minh-chung.5.1",
                        "12/DS",
                        "gia-tri.5.2",
                        "khong"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Chưa gửi được vì hệ thống tiếp nhận chưa phản hồi", "value=\"1.250\"", "Hội Khuyến học")
                .contains("Mức độ 1", "đạt 1/2 chỉ tiêu", "5.2. Chỉ tiêu 5.2</a>: <span>chưa đạt mức yêu cầu");
    }

    @Test
    void say_at_the_indicator_that_a_file_was_not_taken() {
        assertThat(postFile(10).statusCode()).isEqualTo(200);
        assertThat(postFile(10).body())
                .containsPattern("class=\"fault\">Chưa gửi được vì hệ thống tiếp nhận chưa phản hồi")
                .contains("value=\"1.250\"", "Hội Khuyến học", "name=\"tep.5.1\"");
    }

    @Test
    void say_the_same_of_a_file_that_is_too_large() {
        var answer = postFile(21 << 20);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("class=\"fault\">Tệp vượt quá dung lượng cho phép", "value=\"1.250\"");
    }

    @Test
    void take_no_form_that_is_too_large() {
        var answer = postFile(62 << 20);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1", "nơi nội dung đã nhập vẫn còn");
    }

    /** While it is filled in, by a part of the page; the command side is not asked, and no look recorded. */
    @Test
    void tell_what_the_form_comes_to_as_it_stands() {
        var before = looksOf("officer");
        var answer = post(
                ASSESSMENT + "/ket-qua",
                "",
                Map.of("so.5.1", "900", "tren.5.1", "1.000", "nguon.5.1", "Sổ", "minh-chung.5.1", "12/DS"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("id=\"results\"", "đạt 1/2 chỉ tiêu", "5.2. Chỉ tiêu 5.2</a>: <span>chưa trả lời")
                .contains("id=\"loi-5.1\"></p>")
                .doesNotContain("<main", "Chưa gửi được");
        assertThat(told(Map.of("so.5.1", "120", "tren.5.1", "100")))
                .contains("id=\"loi-5.1\">Số đạt không được lớn hơn", "hx-swap-oob=\"innerHTML\"");
        assertThat(told(Map.of("so.5.1", "62", "tren.5.1", "100"))).contains("id=\"loi-5.1\"></p>");
        assertThat(told(Map.of("so.5.1", "62", "tren.5.1", "99"))).contains("id=\"ty-le-5.1\">Tỷ lệ: 62,62\u00a0%");
        assertThat(told(Map.of("so.5.1", "62"))).contains("id=\"loi-5.1\"></p>", "id=\"ty-le-5.1\"></p>");
        assertThat(looksOf("officer")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"auditor, 403", "other, 404", "nobody, 403"})
    void tell_nobody_else(String subject, int status) {
        assertThat(post(subject, ASSESSMENT + "/ket-qua", "", Map.of("so.5.1", "9"))
                        .statusCode())
                .isEqualTo(status);
    }

    private static String told(Map<String, String> typed) {
        return post(ASSESSMENT + "/ket-qua", "", typed).body();
    }

    private static long looksOf(String subject) {
        return side.owner()
                .queryForObject("SELECT count(*) FROM access_record.entry WHERE actor = ?", Long.class, subject);
    }

    private static HttpResponse<String> postFile(int size) {
        var fields = Map.of(
                "khoa", UUID.randomUUID().toString(),
                "phien-ban-da-xem", "0",
                "so.5.1", "1.250",
                "tren.5.1", "1.400",
                "nguon.5.1", "Hội Khuyến học");
        return side.postFile("officer", ASSESSMENT, fields, "tep.5.1", "Danh sách.pdf", new byte[size]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nhiều | 100 | Sổ | Hãy điền cả hai ô bằng chữ số
            1.5   | 100 | Sổ | Hãy điền cả hai ô bằng chữ số
            120   | 100 | Sổ | Số đạt không được lớn hơn tổng số.
            62    | 100 |    | Hãy ghi nguồn của số liệu
                  |     | Sổ | Hãy ghi cả kết quả của chỉ tiêu
            """)
    void say_at_the_field_what_has_to_be_put_right(String part, String whole, String source, String sentence) {
        var answer = post(
                ASSESSMENT, FORM, Map.of("so.5.1", text(part), "tren.5.1", text(whole), "nguon.5.1", text(source)));
        assertThat(answer.body())
                .contains(sentence, "value=\"" + text(part) + "\"", "<a href=\"#chi-tieu-5.1\">5.1</a>")
                .doesNotContain("Chưa gửi được");
    }

    private static String text(@Nullable String cell) {
        return Objects.requireNonNullElse(cell, "");
    }

    @Test
    void take_no_form_that_is_not_whole() {
        assertThat(post(ASSESSMENT, "", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void let_a_clerk_look_into_what_was_filed() {
        assertThat(page("clerk", "/tiep-nhan"))
                .contains("/ho-so/" + FILED + "/tiep-nhan")
                .doesNotContain(DOSSIER.toString());
        assertThat(page("clerk", "/ho-so/" + FILED + "/tiep-nhan"))
                .contains("5.1. Chỉ tiêu 5.1", "Tiếp nhận hồ sơ", "Trả lại hồ sơ", "name=\"bo-sung.5.1\"");
        assertThat(page("clerk", "/ho-so/" + FILED)).contains("Kiểm tra, tiếp nhận");
        assertThat(page("clerk", "/ho-so/" + TAKEN + "/tiep-nhan"))
                .contains("không ở bước chờ tiếp nhận", "Về trang hồ sơ")
                .doesNotContain("<form method=\"post\" action=\"/ho-so/", "name=\"bo-sung.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "officer", "other"})
    void let_nobody_else_receive(String subject) {
        assertThat(side.getAs(subject, "/ho-so/" + FILED + "/tiep-nhan", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ask_a_clerk_what_is_to_be_put_right_before_anything_is_sent() {
        var form = "khoa=" + UUID.randomUUID() + "&phien-ban-da-xem=2&";
        var path = "/ho-so/" + FILED + "/tra-lai";
        assertThat(post("clerk", path, form, Map.of("ly-do", "Thiếu chữ ký")).body())
                .contains("Hãy ghi nội dung cần bổ sung", "Thiếu chữ ký");
        assertThat(post("clerk", path, form, Map.of("ly-do", "Thiếu", "bo-sung.5.1", "Ghi rõ số liệu"))
                        .body())
                .contains("Chưa gửi được", "value=\"Ghi rõ số liệu\"");
    }

    private static String page(String subject, String path) {
        var answer = side.getAs(subject, path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> post(String path, String form, Map<String, String> fields) {
        return post("officer", path, form, fields);
    }

    private static HttpResponse<String> post(String subject, String path, String form, Map<String, String> fields) {
        var more = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
        return side.postForm(subject, path, Stream.concat(Stream.of(form), more).collect(Collectors.joining("&")));
    }
}
