package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
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
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.query.whatif.Sets;

/** The command side is away: what each member is shown at which step, and what stays of what was typed. */
@DisplayName("The pages of a council")
class CouncilPagesTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final District DISTRICT = new District();
    private static final DossierId BEGUN = id("B-1");
    private static final DossierId DECLARED = id("B-2");
    private static final DossierId HANDED_IN = id("B-3");
    private static final DossierId CLOSED = id("B-4");
    private static final DossierId CONFLICTED = id("B-5");
    private static final DossierId COMPLAINED = id("B-7");
    private static final DossierId PROPOSED = id("B-8");
    private static final DossierId DESERTED = id("B-9");
    private static final String COUNCIL = "/hoi-dong/" + Councils.PANEL;
    private static final String FORM = "khoa=" + UUID.randomUUID() + "&phien-ban-da-xem=4&";
    private static final String[] OF_THE_DOSSIER = {
        "5.1", "12/DS-UBND", "2.961", "Hội Khuyến học xã", "Mức độ 1", "03/BB-UBND"
    };
    private static QuerySide side;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        DISTRICT.recordAll(PersonId.of("head"), Persons.granted("head", Role.OFFICE_HEAD, "PGDDT-674"));
        DISTRICT.recordAll(PersonId.of("officer"), Persons.granted("officer", Role.COMMUNE_OFFICER, "24853"));
        var criteria = Sets.levels("CDHT-XA", Sets.share("5.1", 60, 80), Sets.done("5.2"));
        for (int version = 1; version <= 2; version++) {
            var id = CriteriaId.of("CDHT-XA");
            DISTRICT.record(
                    new CriteriaSetPublished(id, version, criteria, "Giả định", Persons.DAY),
                    id.toString(),
                    version - 1L);
        }
        DISTRICT.recordAll(Councils.PANEL, Councils.life().subList(0, 1));
        sessions();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.isAt(DISTRICT.ledger().size()));
    }

    private static void sessions() {
        Stream.of("B-1", "B-2", "B-3", "B-4", "B-5", "B-6", "B-7", "B-8", "B-9", "HKH-674")
                .forEach(CouncilPagesTest::accepted);
        session(BEGUN);
        session(DECLARED, declared(DECLARED, "chair"), declared(DECLARED, "secretary"));
        session(
                HANDED_IN,
                declared(HANDED_IN, "chair"),
                declared(HANDED_IN, "secretary"),
                sealed(HANDED_IN, "chair"),
                sealed(HANDED_IN, "secretary"));
        DISTRICT.recordAll(Councils.session(CLOSED), Councils.closed(CLOSED));
        session(
                CONFLICTED,
                new ConflictDeclared(Councils.session(CONFLICTED), "chair", true, "Người nhà", Councils.DAY));
        session(
                DESERTED,
                new ConflictDeclared(Councils.session(DESERTED), "chair", true, "Người nhà", Councils.DAY),
                new ConflictDeclared(Councils.session(DESERTED), "secretary", true, "Người nhà", Councils.DAY));
        rounds();
    }

    /** One dossier was given back because a complaint was upheld, the other has its result. */
    private static void rounds() {
        DISTRICT.recordAll(Councils.session(COMPLAINED), Councils.closed(COMPLAINED));
        DISTRICT.recordAll(Councils.session(PROPOSED), Councils.closed(PROPOSED));
        var complained = District.steps("B-7", KIND);
        DISTRICT.record(complained.assessed(), 4);
        DISTRICT.record(complained.rejected(), 5);
        DISTRICT.record(complained.complained(), 6);
        DISTRICT.record(complained.settled(ComplaintOutcome.UPHELD), 7);
        DISTRICT.record(District.steps("B-8", KIND).assessed(), 4);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void begin_with_the_sessions_that_wait_for_the_member() {
        var home = page("chair", "/hoi-dong");
        assertThat(home)
                .containsSubsequence(
                        "B-1: Cộng đồng học tập cấp xã, năm 2023",
                        "Khai báo xung đột lợi ích",
                        "B-2: Cộng đồng học tập cấp xã, năm 2023",
                        "Đánh giá chỉ tiêu, bỏ phiếu",
                        "B-3: Cộng đồng học tập cấp xã, năm 2023",
                        "Kết thúc phiên",
                        "B-4: Cộng đồng học tập cấp xã, năm 2023",
                        "Đã kết thúc");
        assertThat(home).contains("Hội đồng theo Quyết định số 12/QĐ-PGDĐT").doesNotContain("/hoi-dong/thanh-lap");
    }

    @Test
    void tell_whoever_has_a_conflict_of_nothing() {
        assertThat(page("chair", "/hoi-dong?khong-tham-gia=true"))
                .contains("không tham gia đánh giá hồ sơ đó")
                .doesNotContain("B-5", Councils.session(CONFLICTED).toString());
        assertThat(page("khuyen-hoc", "/hoi-dong")).contains("Chưa có phiên đánh giá nào");
        assertThat(status("chair", CONFLICTED)).isEqualTo(404);
        assertThat(status("khuyen-hoc", DECLARED)).isEqualTo(404);
        assertThat(post("chair", CONFLICTED, "phieu", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void let_whoever_sets_up_councils_begin_there() {
        assertThat(page("head", "/hoi-dong"))
                .contains("Hội đồng theo Quyết định số 12/QĐ-PGDĐT", "/hoi-dong/thanh-lap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?thay-phieu=true", "?khai-bao=true"})
    void show_nothing_of_a_dossier_before_the_declaration(String query) {
        assertThat(page("chair", address(BEGUN) + query))
                .contains("Xã Đạ K&#39;Nàng B-1", "Cộng đồng học tập cấp xã, năm 2023", "Ghi nhận khai báo")
                .doesNotContain(OF_THE_DOSSIER)
                .doesNotContain("Nộp phiếu");
        assertThat(post("chair", BEGUN, "phieu", Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith(address(BEGUN)));
    }

    /** Elsewhere either: it is shut until they have declared, and open from then on. */
    @ParameterizedTest
    @CsvSource({"B-1, 404", "B-2, 200"})
    void open_the_papers_of_a_dossier_by_the_declaration(String applicant, int status) {
        var dossier = id(applicant).toString();
        Stream.of("/trail", "/state", "/evidence")
                .forEach(part -> assertThat(side.getAs("chair", "/api/v1/dossiers/" + dossier + part)
                                .statusCode())
                        .as(part)
                        .isEqualTo(status));
        assertThat(side.getAs("chair", "/ho-so/" + dossier + "/to-trinh.pdf", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(status);
        var whole = page("chair", "/ho-so/" + dossier);
        assertThat(whole).contains("Xã Đạ K&#39;Nàng " + applicant);
        assertThat(whole.contains("Nộp hồ sơ")).isEqualTo(status == 200);
    }

    @Test
    void show_what_the_applicant_states_beside_the_members_own_outcome() {
        assertThat(page("chair", address(DECLARED)))
                .contains(OF_THE_DOSSIER)
                .contains("2.961/4.935 (60\u00a0%)", "name=\"cham.5.1\"", "name=\"nhan-xet.5.2\"", "Nộp phiếu")
                .contains("Thư ký, Phòng Giáo dục và Đào tạo (secretary)", "chưa nộp phiếu", "không tham gia đánh giá");
    }

    @ParameterizedTest
    @CsvSource({
        "chair, B-1, Ghi nhận khai báo",
        "chair, B-2, Nộp phiếu",
        "chair, B-3, 'Kết thúc phiên, kiểm phiếu'",
        "secretary, B-3, chờ người chủ trì kết thúc phiên",
        "chair, B-4, Phiếu biểu quyết",
        "head, B-1, Đã nộp 0/2 phiếu",
        "head, B-4, 2/2 thành viên bỏ phiếu"
    })
    void show_the_step_at_which_the_session_stands(String subject, String applicant, String shown) {
        assertThat(page(subject, address(id(applicant)))).contains(shown);
    }

    @Test
    void let_a_ballot_be_replaced_until_the_close() {
        assertThat(page("secretary", address(HANDED_IN)))
                .contains("thay-phieu=true")
                .doesNotContain(OF_THE_DOSSIER);
        assertThat(page("secretary", address(HANDED_IN) + "?thay-phieu=true"))
                .contains("Nộp phiếu", "name=\"cham.5.1\"");
        assertThat(page("secretary", address(CLOSED) + "?thay-phieu=true")).doesNotContain("Nộp phiếu");
    }

    @Test
    void keep_a_ballot_that_cannot_be_sent() {
        var answer = post(
                "chair",
                DECLARED,
                "phieu",
                Map.of(
                        "cham.5.1", "MET",
                        "cham.5.2", "NOT_MET",
                        "nhan-xet.5.2", "Chưa đủ minh chứng",
                        "bieu-quyet", "AGAINST",
                        "y-kien", "Đề nghị bổ sung"));
        assertThat(answer.body())
                .contains("Chưa gửi được", "Chưa đủ minh chứng", "Đề nghị bổ sung")
                .contains("name=\"cham.5.2\" value=\"NOT_MET\" checked", "value=\"AGAINST\" checked");
    }

    @Test
    void say_at_the_field_what_a_ballot_lacks() {
        var answer = post("chair", DECLARED, "phieu", Map.of("cham.5.1", "MET", "nhan-xet.5.2", "Xem lại"));
        assertThat(answer.body())
                .contains("Hãy chọn Đạt hoặc Không đạt.", "Hãy chọn ý kiến biểu quyết.", "Xem lại")
                .doesNotContain("Chưa gửi được");
    }

    @Test
    void keep_a_declaration_that_cannot_be_sent() {
        assertThat(post("chair", BEGUN, "khai-bao", Map.of("ly-do", "Người nhà"))
                        .body())
                .contains("Hãy chọn có hoặc không", "Người nhà");
        assertThat(post("chair", BEGUN, "khai-bao", Map.of("xung-dot", "co", "ly-do", "Người nhà"))
                        .body())
                .contains("Chưa gửi được", "Người nhà", "value=\"co\" checked");
    }

    @Test
    void draft_the_minutes_and_keep_them_where_they_cannot_be_sent() {
        assertThat(page("chair", address(HANDED_IN)))
                .contains("BIÊN BẢN", "Căn cứ Quyết định số 12/QĐ-PGDĐT ngày 10/01/2024")
                .contains("Chủ trì: Chủ tịch, Phòng Giáo dục và Đào tạo (chair).")
                .contains("Số thành viên được biểu quyết: 2. Số phiếu đã nộp: 2.");
        var typed = Map.of("so-bien-ban", "03/BB-HĐ", "noi-dung", "Đã họp", "bao-luu.secretary", "Chưa thống nhất");
        assertThat(post("chair", HANDED_IN, "ket-thuc", typed).body())
                .contains("Chưa gửi được", "value=\"03/BB-HĐ\"", ">Đã họp<", "Chưa thống nhất");
    }

    @Test
    void tell_the_result_of_a_closed_session() {
        assertThat(page("secretary", address(CLOSED)))
                .contains("Đồng ý: 2; không đồng ý: 0", "Số 03/BB-HĐ, ngày 10/01/2024")
                .contains("Hồ sơ được trình người có thẩm quyền ra quyết định công nhận.")
                .doesNotContain("/vong-tiep");
    }

    @Test
    void let_whoever_presides_end_a_session_although_ballots_are_missing() {
        var early = address(DECLARED) + "?ket-thuc=true";
        assertThat(page("chair", address(DECLARED))).contains("ket-thuc=true");
        assertThat(page("chair", early))
                .contains("Còn thiếu phiếu của 2 thành viên", "Thư ký, Phòng Giáo dục và Đào tạo (secretary)")
                .contains("ít nhất 2/2 thành viên bỏ phiếu (2/3); đã có 0", "phiên không có kết quả")
                .contains("Kết thúc phiên, kiểm phiếu");
        assertThat(page("secretary", address(DECLARED))).doesNotContain("ket-thuc=true");
        assertThat(page("secretary", early)).doesNotContain("Kết thúc phiên, kiểm phiếu");
        assertThat(post("chair", DECLARED, "ket-thuc", Map.of("so-bien-ban", "04/BB", "noi-dung", "Thiếu người"))
                        .body())
                .contains("Chưa gửi được", "value=\"04/BB\"", ">Thiếu người</textarea>", "Còn thiếu phiếu");
    }

    @Test
    void judge_again_what_a_complaint_has_brought_back() {
        assertThat(page("secretary", "/hoi-dong")).contains("Chờ mở vòng đánh giá tiếp theo");
        assertThat(page("secretary", address(COMPLAINED)))
                .contains("Khiếu nại, kiến nghị được chấp nhận", "Lý do đánh giá lại", "Mở vòng 2", "/vong-tiep");
        assertThat(page("secretary", "/ho-so/" + COMPLAINED))
                .contains("Mở vòng đánh giá tiếp theo", address(COMPLAINED));
        assertThat(page("head", address(COMPLAINED))).doesNotContain("/vong-tiep");
        var typed = Map.of("ly-do", "Theo văn bản 20/KL", "hinh-thuc", "WRITTEN_OPINIONS");
        assertThat(post("secretary", COMPLAINED, "vong-tiep", typed).body())
                .contains("Chưa gửi được", ">Theo văn bản 20/KL</textarea>", "value=\"WRITTEN_OPINIONS\" checked");
    }

    @Test
    void let_whoever_presides_have_a_dossier_judged_again_that_has_its_result() {
        assertThat(page("chair", address(PROPOSED))).contains("Đánh giá lại hồ sơ đã có kết quả", "Lý do đánh giá lại");
        assertThat(page("secretary", address(PROPOSED))).doesNotContain("Đánh giá lại hồ sơ đã có kết quả");
    }

    @Test
    void let_the_chair_end_a_session_without_judges_and_see_nothing_of_it() {
        var act = address(DESERTED) + "/khong-con-nguoi-danh-gia";
        assertThat(page("chair", "/hoi-dong"))
                .contains("Phiên không còn người đánh giá", act)
                .doesNotContain("B-9: ");
        assertThat(page("secretary", "/hoi-dong")).doesNotContain("Phiên không còn người đánh giá", act);
        assertThat(status("chair", DESERTED)).isEqualTo(404);
        assertThat(post("chair", act, Map.of("so-bien-ban", "05/BB", "noi-dung", "Không còn ai"))
                        .body())
                .contains("Chưa gửi được", "value=\"05/BB\"", ">Không còn ai</textarea>")
                .doesNotContain("B-9: ");
        assertThat(post("secretary", act, Map.of()).statusCode()).isEqualTo(404);
        assertThat(post("chair", address(CONFLICTED) + "/khong-con-nguoi-danh-gia", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"stranger, 404", "officer, 404", "head, 200"})
    void are_for_those_who_may_know_of_the_session(String subject, int status) {
        assertThat(status(subject, DECLARED)).isEqualTo(status);
    }

    @Test
    void show_nothing_of_the_dossier_to_whoever_does_not_sit_there() {
        assertThat(page("head", address(DECLARED))).doesNotContain(OF_THE_DOSSIER);
        assertThat(post("head", DECLARED, "phieu", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void are_offered_where_the_dossier_is_shown() {
        assertThat(page("chair", "/ho-so/" + DECLARED)).contains("Đánh giá chỉ tiêu, bỏ phiếu", address(DECLARED));
        assertThat(page("chair", "/ho-so/" + CLOSED)).doesNotContain(address(CLOSED));
        assertThat(page("head", "/ho-so/" + DECLARED)).doesNotContain(address(DECLARED));
    }

    @Test
    void stand_among_the_places_of_those_whom_they_concern() {
        var place = "<a href=\"/hoi-dong\"";
        assertThat(page("khuyen-hoc", "/hoi-dong")).contains(place + " aria-current=\"page\">Hội đồng</a>");
        assertThat(page("head", "/ho-so")).contains(place);
        assertThat(page("officer", "/ho-so")).doesNotContain(place);
    }

    @Test
    void show_a_council_with_its_members_and_sessions() {
        assertThat(page("head", COUNCIL))
                .contains("Cộng đồng học tập cấp xã, năm 2023", "Thư ký, Phòng Giáo dục và Đào tạo (secretary)")
                .contains(address(BEGUN), address(CONFLICTED), "Thay thế thành viên", "Giải thể hội đồng")
                .doesNotContain("Mở phiên cho các hồ sơ đã chọn");
        assertThat(page("chair", COUNCIL))
                .contains(address(BEGUN), "Mở phiên cho các hồ sơ đã chọn")
                .doesNotContain(address(CONFLICTED), "Thay thế thành viên");
        assertThat(side.getAs("stranger", COUNCIL, "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    /** None that has its session, and none of where the member comes from. */
    @Test
    void offer_a_member_the_dossiers_that_wait_for_a_session() {
        assertThat(page("chair", COUNCIL))
                .contains("name=\"ho-so." + id("B-6") + "\"", "name=\"ho-so." + id("HKH-674") + "\"")
                .doesNotContain("name=\"ho-so." + BEGUN + "\"", "name=\"ho-so." + CONFLICTED + "\"");
        assertThat(page("khuyen-hoc", COUNCIL))
                .contains("name=\"ho-so." + id("B-6") + "\"")
                .doesNotContain("HKH-674: ", "name=\"ho-so." + id("HKH-674") + "\"");
    }

    @Test
    void keep_what_was_chosen_where_no_session_can_be_opened() {
        assertThat(post("chair", COUNCIL + "/phien", Map.of("hinh-thuc", "MEETING"))
                        .body())
                .contains("Hãy chọn ít nhất một hồ sơ");
        var chosen = Map.of("ho-so." + id("B-6"), "co", "hinh-thuc", "WRITTEN_OPINIONS");
        assertThat(post("chair", COUNCIL + "/phien", chosen).body())
                .contains("Chưa gửi được", id("B-6") + "\" checked", "value=\"WRITTEN_OPINIONS\" checked");
        assertThat(post("head", COUNCIL + "/phien", chosen).statusCode()).isEqualTo(403);
    }

    @Test
    void keep_a_replacement_and_a_dissolution_that_cannot_be_sent() {
        var typed = Map.of(
                "nguoi-duoc-thay", "khuyen-hoc",
                "nguoi-thay.tai-khoan", "van-hoa",
                "nguoi-thay.don-vi", "PVHTT-674",
                "so-quyet-dinh", "15/QĐ-PGDĐT");
        assertThat(post("head", COUNCIL + "/thay-the", typed).body())
                .contains("Chưa gửi được", "value=\"van-hoa\"", "value=\"15/QĐ-PGDĐT\"");
        assertThat(post("head", COUNCIL + "/thay-the", Map.of("nguoi-duoc-thay", "khuyen-hoc"))
                        .body())
                .contains("Hãy ghi đủ tài khoản");
        assertThat(post("head", COUNCIL + "/giai-the", Map.of("ly-do", "Hoàn thành nhiệm vụ"))
                        .body())
                .contains("Chưa gửi được", "Hoàn thành nhiệm vụ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thay-the", "giai-the"})
    void let_nobody_change_a_council_but_who_sets_up_such(String act) {
        assertThat(post("chair", COUNCIL + "/" + act, Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void offer_to_set_up_a_council() {
        assertThat(page("head", "/hoi-dong/thanh-lap"))
                .contains("Phòng Giáo dục và Đào tạo huyện Đam Rông (PGDDT-674)", "name=\"thanh-vien.9.tai-khoan\"")
                .contains("name=\"danh-hieu.CDHT-XA\"", "Thành viên 1");
        assertThat(side.getAs("chair", "/hoi-dong/thanh-lap", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("chair", "/hoi-dong/thanh-lap", Map.of()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            co-quan                | XX-1    | Hãy chọn cơ quan thành lập hội đồng
            danh-hieu.CDHT-XA      |         | Hãy chọn ít nhất một danh hiệu
            nam                    | nay     | Hãy ghi năm đánh giá bằng bốn chữ số
            thanh-vien.1.tai-khoan | bà Hoa  | Hãy ghi tài khoản của thành viên
            thanh-vien.1.don-vi    |         | Hãy ghi mã cơ quan, đơn vị của thành viên
            thanh-vien.1.vai-tro   | KHAC    | Hãy chọn vai trò.
            so-quyet-dinh          | 16/QĐ   | Chưa gửi được
            """)
    void keep_a_council_that_cannot_be_set_up(String field, String value, String sentence) {
        var typed = new HashMap<>(Map.of(
                "co-quan", "PGDDT-674",
                "danh-hieu.CDHT-XA", "co",
                "nam", "2023",
                "so-quyet-dinh", "16/QĐ-PGDĐT",
                "thanh-vien.1.tai-khoan", "chair",
                "thanh-vien.1.don-vi", "PGDDT-674",
                "thanh-vien.1.dai-dien", "Phòng Giáo dục"));
        typed.merge(field, "", (_, _) -> value);
        assertThat(post("head", "/hoi-dong/thanh-lap", typed).body()).contains(sentence, "value=\"Phòng Giáo dục\"");
    }

    private static DossierId id(String applicant) {
        return District.steps(applicant, KIND).id();
    }

    private static void accepted(String applicant) {
        var then = District.steps(applicant, KIND);
        DISTRICT.recordAll(
                then.id(),
                List.of(
                        District.registered(applicant, KIND, "24875"),
                        then.selfAssessed(Steps.LEVEL_1),
                        then.submitted(Steps.LEVEL_1),
                        then.accepted()));
    }

    private static void session(DossierId dossier, SessionEvent... more) {
        var opened = Councils.open(dossier).getFirst();
        DISTRICT.recordAll(
                Councils.session(dossier),
                Stream.concat(Stream.of(opened), Stream.of(more)).toList());
    }

    private static SessionEvent declared(DossierId dossier, String subject) {
        return new ConflictDeclared(Councils.session(dossier), subject, false, "", Councils.DAY);
    }

    private static SessionEvent sealed(DossierId dossier, String subject) {
        SessionId session = Councils.session(dossier);
        return new BallotSealed(session, subject, "a0".repeat(32), Councils.DAY);
    }

    private static String address(DossierId dossier) {
        return "/phien-danh-gia/" + Councils.session(dossier);
    }

    private static int status(String subject, DossierId dossier) {
        return side.getAs(subject, address(dossier), "Accept", "text/html").statusCode();
    }

    private static String page(String subject, String path) {
        var answer = side.getAs(subject, path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> post(
            String subject, DossierId dossier, String act, Map<String, String> fields) {
        return post(subject, address(dossier) + "/" + act, fields);
    }

    private static HttpResponse<String> post(String subject, String path, Map<String, String> fields) {
        var more = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
        var form = Stream.concat(Stream.of(FORM), more).collect(Collectors.joining("&"));
        return side.postForm(subject, path, form);
    }
}
