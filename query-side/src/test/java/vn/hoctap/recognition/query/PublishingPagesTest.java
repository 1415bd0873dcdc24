package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command side is away. */
@DisplayName("The pages of procedures (thủ tục), targets (mục tiêu) and paces (lịch nhắc)")
class PublishingPagesTest {
    private static final String PROCEDURES = "/quan-tri/thu-tuc";
    private static final String PROCEDURE = PROCEDURES + "/ban-hanh?thu-tuc=CDHT-XA";
    private static final String TARGETS = "/quan-tri/muc-tieu";
    private static final String PACES = "/quan-tri/nhip-nhac";
    private static Kept kept;

    @BeforeAll
    static void start() {
        kept = Kept.started();
    }

    @AfterAll
    static void stop() {
        kept.close();
    }

    @Test
    void say_in_words_what_a_procedure_asks() {
        assertThat(kept.page("officer", PROCEDURES))
                .contains("Công nhận Cộng đồng học tập cấp xã", "đang áp dụng", "từ năm 2023", "không có")
                .doesNotContain("Soạn phiên bản mới");
        assertThat(kept.page("officer", PROCEDURES + "/CDHT-XA/1"))
                .contains("Thông tư có hiệu lực.", "1 ngày làm việc sau bước trước")
                .contains("Tờ trình đề nghị công nhận (TO_TRINH)", "bắt buộc", "20 ngày làm việc", "Nhận sau 15:00")
                .contains("ít nhất 5 thành viên, số lẻ, tính cả chủ tịch và thư ký", "từ 2/3 số thành viên", "quá 1/2")
                .contains("36 tháng kể từ ngày cuối của năm ra quyết định", "90 ngày kể từ ngày kết quả có hiệu lực")
                .contains(
                        "Phòng Giáo dục và Đào tạo cấp huyện; người ký: Trưởng phòng Giáo dục và Đào tạo; từ 01/01/2023")
                .contains("25/2023/TT-BGDĐT, Điều\u00a09");
        assertThat(kept.page("administrator", PROCEDURES)).contains("Soạn phiên bản mới");
    }

    @ParameterizedTest
    @ValueSource(strings = {PROCEDURE, PACES + "/ban-hanh", TARGETS + "/sua", TARGETS + "/bo?so=0"})
    void are_published_by_administrators_alone(String path) {
        assertThat(kept.status("head", path)).isEqualTo(403);
        assertThat(kept.post("head", path, Map.of()).statusCode()).isEqualTo(403);
        assertThat(kept.page("administrator", path)).contains("Có hiệu lực từ ngày", "<h1");
    }

    @Test
    void show_what_would_change_before_it_is_published() {
        var form = form(PROCEDURE);
        assertThat(form).containsEntry("oneStop.appointmentDays", "20").containsEntry("oneStop.sameDayUntil", "15:00");
        assertThat(kept.post("administrator", PROCEDURE, form).body())
                .contains("Không có thay đổi nào")
                .doesNotContain("name=\"ban-hanh\"");
        form.put("oneStop.appointmentDays", "25");
        form.put("oneStop.citation.certainty", "ASSUMED");
        form.put("parts[1].code", "BAO_CAO");
        form.put("parts[1].name", "Báo cáo tự đánh giá");
        form.put("parts[1].citation.instrument", "25/2023/TT-BGDĐT");
        form.put("parts[1].citation.certainty", "CHECKED");
        assertThat(kept.post("administrator", PROCEDURE, form).body())
                .contains("Bộ phận một cửa: Hẹn trả kết quả (ngày làm việc)", "<del>20</del>", "<ins>25</ins>")
                .contains("<ins>tạm dùng, chưa có nguồn</ins>", "<ins>Báo cáo tự đánh giá</ins>")
                .contains("Ban hành phiên bản 2")
                .doesNotContain("Chưa gửi được");
    }

    @Test
    void keep_what_was_typed_where_it_cannot_be_sent() {
        var form = form(PROCEDURE);
        form.put("steps.assessDays", "12");
        form.put("ly-do", "Quy định nội bộ mới");
        form.put("ban-hanh", "co");
        assertThat(kept.post("administrator", PROCEDURE, form).body())
                .contains("Chưa gửi được", "name=\"steps.assessDays\" value=\"12\"", ">Quy định nội bộ mới</textarea>");
    }

    @Test
    void say_at_the_field_what_is_wrong() {
        var form = form(PROCEDURE);
        form.put("steps.assessDays", "mười");
        form.put("parts[0].name", "");
        assertThat(kept.post("administrator", PROCEDURE, form).body())
                .contains("Hãy xem lại 2 chỗ được đánh dấu", "id=\"steps.assessDays-loi\">Hãy ghi số nguyên")
                .contains("id=\"parts[0].name-loi\">Hãy ghi nội dung này.", "value=\"mười\"")
                .doesNotContain("name=\"ban-hanh\"");
    }

    @Test
    void take_a_row_that_was_emptied_for_gone() {
        var form = form(PROCEDURE);
        form.keySet().stream()
                .filter(name -> name.startsWith("competences[0]"))
                .toList()
                .forEach(form::remove);
        assertThat(kept.post("administrator", PROCEDURE, form).body())
                .contains("<del>Quyết định công nhận</del>", "Ban hành phiên bản 2")
                .doesNotContain("Hãy xem lại");
    }

    @Test
    void do_not_publish_over_what_somebody_else_has_published_meanwhile() {
        var form = form(PROCEDURE);
        form.put("steps.assessDays", "12");
        form.put("ban-hanh", "co");
        form.put("phien-ban-da-xem", "0");
        assertThat(kept.post("administrator", PROCEDURE, form).body())
                .contains("một phiên bản khác đã được ban hành", "name=\"phien-ban-da-xem\" value=\"1\"")
                .doesNotContain("Chưa gửi được");
    }

    @Test
    void tell_which_paces_are_in_force() {
        assertThat(kept.page("officer", PACES))
                .contains(
                        "Phiên bản 1, đang áp dụng", "Bổ sung hồ sơ", "3 ngày làm việc", "chưa đối chiếu", "01/01/2023")
                .doesNotContain("Soạn phiên bản");
        var form = form(PACES + "/ban-hanh");
        form.put("paces[1].remindBefore", "5");
        form.put("paces[1].citation.certainty", "CHECKED");
        form.put("ban-hanh", "co");
        assertThat(kept.post("administrator", PACES + "/ban-hanh", form).body())
                .contains("2 chỗ thay đổi", "Bổ sung hồ sơ: Nhắc trước (ngày làm việc)", "Chưa gửi được")
                .contains("name=\"paces[1].remindBefore\" value=\"5\"");
    }

    @Test
    void tell_which_targets_are_in_force_and_what_was_before() {
        assertThat(kept.page("officer", TARGETS))
                .contains("Phiên bản 2, đang áp dụng", "70\u00a0%", "Cấp tỉnh, mã 68", "chưa đối chiếu", "Lần 1")
                .doesNotContain("/muc-tieu/sua");
        assertThat(kept.page("administrator", TARGETS)).contains("/muc-tieu/sua?so=1", "/muc-tieu/bo?so=0");
        assertThat(kept.page("administrator", TARGETS + "?ban=1"))
                .contains("60\u00a0%")
                .doesNotContain("/muc-tieu/sua?so=");
    }

    @Test
    void change_one_target_and_keep_the_others() {
        var path = TARGETS + "/sua?so=0";
        var form = form(path);
        form.put("targets[0].percent", "72,5");
        assertThat(kept.post("administrator", path, form).body())
                .contains("1 chỗ thay đổi", "<del>70</del>", "<ins>72,5</ins>", "Ban hành phiên bản 3");
        form.put("ban-hanh", "co");
        assertThat(kept.post("administrator", path, form).body()).contains("Chưa gửi được", "value=\"72,5\"");
        form.put("targets[0].percent", "bảy mươi");
        assertThat(kept.post("administrator", path, form).body()).contains("Hãy ghi một số, ví dụ 62,5.");
    }

    @Test
    void keep_what_was_typed_of_a_target_more_and_of_one_less() {
        var typed = Map.of("targets[0].name", "Tỷ lệ xã", "phien-ban-da-xem", "2");
        assertThat(kept.post("administrator", TARGETS + "/sua", typed).body())
                .contains("Thêm mục tiêu", "value=\"Tỷ lệ xã\"", "Hãy chọn một giá trị.");
        assertThat(kept.post("administrator", TARGETS + "/bo?so=1", Map.of("ly-do", "Đã đạt", "ngay", "2026-01-01"))
                        .body())
                .contains("Chưa gửi được", "không còn mục tiêu", ">Đã đạt</textarea>", "value=\"2026-01-01\"");
    }

    @ParameterizedTest
    @CsvSource({
        PROCEDURES + "/CDHT-XA/9, 404",
        PROCEDURES + "/%3C/1, 422",
        PROCEDURES + "/ban-hanh?thu-tuc=DVHT-TINH, 404",
        PROCEDURES + "/ban-hanh, 422",
        TARGETS + "?ban=9, 404",
        TARGETS + "/sua?so=99, 404",
        TARGETS + "/sua?so=x, 422",
        PACES + "?ban=0, 422"
    })
    void refuse_what_makes_no_sense(String path, int status) {
        assertThat(kept.status("administrator", path)).isEqualTo(status);
    }

    /** As a browser would send it if nothing were changed. */
    private static Map<String, String> form(String path) {
        var form = new HashMap<>(FilledForm.in(kept.page("administrator", path)));
        form.remove("_csrf");
        return form;
    }
}
