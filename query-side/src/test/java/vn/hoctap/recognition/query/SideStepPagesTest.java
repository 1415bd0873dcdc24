package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** The command side is away: who is offered what, and what stays of what was typed. */
@DisplayName("The pages of what leads a dossier off its usual way")
class SideStepPagesTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final District DISTRICT = new District();
    private static final Steps FILED = District.steps("24853", KIND);
    private static final Steps ACCEPTED = District.steps("24875", KIND);
    private static final Steps REJECTED = District.steps("24856", KIND);
    private static QuerySide side;
    private static Asking asking;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        grant("officer", Role.COMMUNE_OFFICER, "24853");
        grant("neighbour", Role.COMMUNE_OFFICER, "24856");
        grant("clerk", Role.RECEIVING_CLERK, "PGDDT-674");
        grant("head", Role.OFFICE_HEAD, "PGDDT-674");
        grant("authority", Role.AUTHORITY, "UBND-674");
        grant("auditor", Role.AUDITOR, "674");
        recorded(FILED, "24853");
        recorded(ACCEPTED, "24875", ACCEPTED.accepted());
        recorded(REJECTED, "24856", REJECTED.accepted(), REJECTED.rejected(), REJECTED.complained());
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.walled(topic);
        asking = new Asking(side);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.isAt(DISTRICT.ledger().size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({
        "officer, 24853, rut-ho-so, tu-choi",
        "clerk, 24853, tu-choi, hen-lai",
        "clerk, 24875, hen-lai, rut-ho-so",
        "clerk, 24875, chuyen-tham-quyen, rut-ho-so",
        "head, 24856, chuyen-tham-quyen, tu-choi"
    })
    void are_offered_to_whom_they_concern_while_they_are_open(
            String subject, String applicant, String offered, String notOffered) {
        assertThat(asking.page(subject, dossier(applicant)))
                .contains("Việc khác với hồ sơ này", step(applicant, offered))
                .doesNotContain(step(applicant, notOffered));
        assertThat(asking.page("auditor", dossier(applicant))).doesNotContain("/viec/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            officer | 24853 | rut-ho-so         | không khôi phục được
            clerk   | 24853 | tu-choi           | hãy trả lại hồ sơ thay vì từ chối
            clerk   | 24875 | hen-lai           | 09/02/2024
            head    | 24875 | chuyen-tham-quyen | name="co-quan.DECIDE.ma"
            """)
    void tell_what_they_bring_about_before_they_are_taken(String subject, String applicant, String step, String told) {
        assertThat(asking.page(subject, step(applicant, step)))
                .contains(told, "name=\"phien-ban-da-xem\"", "Ngày trên văn bản");
    }

    @Test
    void ask_for_nothing_where_they_cannot_be_taken() {
        assertThat(asking.page("clerk", step("24853", "hen-lai")))
                .contains("hiện không ở giai đoạn cho phép", "Về trang hồ sơ")
                .doesNotContain("phien-ban-da-xem", "Ngày trên văn bản");
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, 24853, rut-ho-so, 403",
        "officer, 24853, tu-choi, 403",
        "auditor, 24853, chuyen-tham-quyen, 403",
        "neighbour, 24875, rut-ho-so, 404",
        "clerk, 24853, xoa, 422"
    })
    void are_nobody_elses(String subject, String applicant, String step, int status) {
        assertThat(asking.status(subject, step(applicant, step))).isEqualTo(status);
        assertThat(asking.post(subject, step(applicant, step), Map.of("ly-do", "Thử"))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void keep_what_was_typed_where_it_cannot_be_sent() {
        assertThat(asking.post("officer", step("24853", "rut-ho-so"), Map.of("ly-do", "Số liệu chưa đủ"))
                        .body())
                .contains("Chưa gửi được", ">Số liệu chưa đủ</textarea>");
        var later = Map.of("ngay-hen", "2024-03-01", "ly-do", "Thành viên đi công tác");
        assertThat(asking.post("clerk", step("24875", "hen-lai"), later).body())
                .contains("Chưa gửi được", "value=\"2024-03-01\"", "Thành viên đi công tác");
    }

    @Test
    void say_where_a_transfer_leads_nowhere() {
        var offices = Map.of(
                "dia-ban", "24856", "ngay", "2024-02-01", "co-quan.DECIDE.ma", "UBND-674", "can-cu", "Công văn 12");
        assertThat(asking.post("head", step("24875", "chuyen-tham-quyen"), offices)
                        .body())
                .contains("hãy ghi đủ mã, tên cơ quan và người ký", "value=\"UBND-674\"", "value=\"Công văn 12\"");
        assertThat(asking.post("head", step("24875", "chuyen-tham-quyen"), Map.of("dia-ban", "77777"))
                        .body())
                .contains("không có đơn vị hành chính nào mang mã địa bàn", "value=\"77777\"");
        assertThat(asking.post(
                                "head",
                                step("24875", "chuyen-tham-quyen"),
                                Map.of("dia-ban", "24856", "ngay", "2026-01-01"))
                        .body())
                .contains("Vào ngày trên văn bản không có đơn vị hành chính nào");
        var whole = Map.of(
                "dia-ban", "24875",
                "co-quan.DECIDE.ma", "UBND-674",
                "co-quan.DECIDE.ten", "Ủy ban nhân dân huyện",
                "co-quan.DECIDE.nguoi-ky", "Chủ tịch",
                "can-cu", "Công văn 12");
        assertThat(asking.post("head", step("24875", "chuyen-tham-quyen"), whole)
                        .body())
                .contains("Chưa gửi được", "value=\"Ủy ban nhân dân huyện\"");
    }

    @Test
    void lead_to_complaints_and_to_their_settlement() {
        var place = dossier("24856") + "/khieu-nai";
        assertThat(asking.page("neighbour", dossier("24856")))
                .contains("Kiến nghị xem xét lại số 1, ngày 10/01/2024", "Đang chờ giải quyết", place);
        assertThat(asking.page("neighbour", place))
                .contains("UBND xã", "Kết quả chỉ tiêu 5.1", "Ghi nhận khiếu nại, kiến nghị")
                .doesNotContain("Ghi kết quả giải quyết");
        assertThat(asking.page("authority", place))
                .contains("Ghi kết quả giải quyết", ComplaintOutcome.UPHELD.name(), place + "/1")
                .doesNotContain("name=\"ben-khieu-nai\"");
        assertThat(asking.page("officer", dossier("24853"))).doesNotContain("/khieu-nai");
    }

    @Test
    void keep_a_complaint_and_a_settlement_that_cannot_be_sent() {
        var place = dossier("24856") + "/khieu-nai";
        var filed = Map.of("loai", "PETITION", "ben-khieu-nai", "UBND xã Đạ Long", "noi-dung", "Xem lại 5.1");
        assertThat(asking.post("neighbour", place, filed).body())
                .contains("Chưa gửi được", "value=\"UBND xã Đạ Long\"", ">Xem lại 5.1</textarea>")
                .containsPattern("value=\"PETITION\" checked");
        var settled = Map.of("ket-qua", "UPHELD", "so-van-ban", "20/KL", "ly-do", "Đã xác minh");
        assertThat(asking.post("authority", place + "/1", settled).body())
                .contains("Chưa gửi được", "value=\"20/KL\"", ">Đã xác minh</textarea>", "<details open")
                .containsPattern("value=\"UPHELD\" checked");
        assertThat(asking.post("neighbour", place + "/1", settled).statusCode()).isEqualTo(403);
        assertThat(asking.post("authority", place, filed).statusCode()).isEqualTo(403);
    }

    private static void grant(String subject, Role role, String organisation) {
        DISTRICT.recordAll(PersonId.of(subject), Persons.granted(subject, role, organisation));
    }

    private static void recorded(Steps steps, String applicant, DossierEvent... more) {
        var filed = Stream.of(
                District.registered(applicant, KIND, applicant),
                steps.selfAssessed(Steps.LEVEL_1),
                steps.submitted(Steps.LEVEL_1));
        DISTRICT.recordAll(
                steps.id(), Stream.concat(filed, List.of(more).stream()).toList());
    }

    private static String dossier(String applicant) {
        return "/ho-so/" + District.steps(applicant, KIND).id();
    }

    private static String step(String applicant, String step) {
        return dossier(applicant) + "/viec/" + step;
    }
}
