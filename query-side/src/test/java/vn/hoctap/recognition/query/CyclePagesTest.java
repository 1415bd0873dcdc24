package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.cycle.CycleId;

/** The command side is away. */
@DisplayName("The pages of cycles (đợt đánh giá) and of the calendar (lịch làm việc)")
class CyclePagesTest {
    private static final String LIST = "/quan-tri/chu-ky";
    private static final String OPEN = LIST + "/" + CycleId.of("CDHT-XA", 2027, "PGDDT-674");
    private static final String CLOSED = LIST + "/" + CycleId.of("CDHT-XA", 2023, "PGDDT-674");
    private static final String CALENDAR = "/quan-tri/lich-lam-viec";
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
    void list_cycles_and_say_who_changes_them() {
        assertThat(kept.page("administrator", LIST))
                .contains("Cộng đồng học tập cấp xã, năm 2027", "20/02/2028", "Đã đóng", "do thủ trưởng cơ quan mở")
                .doesNotContain(LIST + "/mo\"");
        assertThat(kept.page("head", LIST)).contains("href=\"" + LIST + "/mo\"", ">Đợt đánh giá</a></li>");
    }

    @Test
    void let_the_head_of_its_office_change_an_open_one() {
        assertThat(kept.page("head", OPEN))
                .contains(
                        "hết ngày 20/02/2028", "Không ấn định", "Công văn 12/SGDĐT", OPEN + "/moc\"", OPEN + "/dong\"")
                .contains("name=\"moc.submitBy\" value=\"2028-02-20\"", "value=\"1\"");
        assertThat(kept.page("administrator", OPEN))
                .contains("Chỉ thủ trưởng của cơ quan này")
                .doesNotContain("/moc\"");
        assertThat(kept.page("head", CLOSED))
                .contains("Đã có kết quả", "số 15/BC-PGDĐT", "không thay đổi được nữa")
                .doesNotContain("/moc\"");
    }

    @Test
    void keep_what_was_typed() {
        var days = Map.of("moc.submitBy", "2028-03-01", "ly-do", "Mưa lũ kéo dài", "ngay", "2028-01-06");
        assertThat(kept.post("head", OPEN + "/moc", days).body())
                .contains("Chưa gửi được", "value=\"2028-03-01\"", "Mưa lũ kéo dài", "<details open=\"open\">");
        assertThat(kept.post("head", OPEN + "/dong", Map.of("ly-do", "Xong")).body())
                .contains("Chưa gửi được", ">Xong</textarea>");
        var opening = Map.of("danh-hieu", "DVHT-HUYEN", "nam", "2028", "co-quan", "PGDDT-674", "nhan-muon", "co");
        assertThat(kept.post("head", LIST + "/mo", opening).body())
                .contains("Chưa gửi được", "value=\"2028\"", "value=\"DVHT-HUYEN\" selected", "checked=\"checked\"");
    }

    @Test
    void take_down_that_the_yearly_report_was_sent_also_of_a_closed_one() {
        assertThat(kept.page("head", CLOSED)).contains(CLOSED + "/bao-cao\"", "Ghi nhận báo cáo năm đã gửi");
        assertThat(kept.page("administrator", CLOSED)).doesNotContain("/bao-cao\"");
        var typed = Map.of(
                "noi-nhan",
                "Sở Giáo dục và Đào tạo",
                "so-bao-cao",
                "16/BC",
                "so-dang-ky",
                "8",
                "so-cong-nhan",
                "nhiều");
        assertThat(kept.post("head", CLOSED + "/bao-cao", typed).body())
                .contains("Chưa gửi được", "value=\"16/BC\"", "value=\"nhiều\"", "<details open=\"open\">");
    }

    @Test
    void say_what_lacks_before_one_is_opened() {
        assertThat(kept.post("head", LIST + "/mo", Map.of("nam", "2028")).body())
                .contains("Hãy chọn cơ quan");
        assertThat(kept.post("head", LIST + "/mo", Map.of("co-quan", "PGDDT-674", "nam", "28"))
                        .body())
                .contains("bốn chữ số");
        assertThat(kept.status("administrator", LIST + "/mo")).isEqualTo(403);
    }

    @Test
    void show_a_year_as_twelve_months() {
        var page = kept.page("officer", CALENDAR + "?nam=2024");
        assertThat(page.split("<caption>Tháng", -1)).hasSize(13);
        assertThat(page)
                .contains("<td class=\"off\"><span>1</span><span class=\"unseen\"> nghỉ: Tết Dương lịch</span></td>")
                .contains("08/02/2024 đến 12/02/2024", "Tết Âm lịch Giáp Thìn", "<td class=\"weekend\">")
                .contains("<td class=\"worked\">")
                .doesNotContain("Công bố ngày nghỉ, ngày làm bù");
        assertThat(kept.page("officer", CALENDAR + "?nam=2050")).contains("Chưa công bố ngày nghỉ nào");
    }

    @Test
    void take_a_later_declaration_for_an_earlier_one_and_keep_what_was_typed() {
        assertThat(kept.page("administrator", CALENDAR + "?nam=2031"))
                .contains("làm việc: Làm bù thử", "Công bố ngày nghỉ, ngày làm bù")
                .doesNotContain("nghỉ: Nghỉ thử");
        var typed = Map.of("loai", "WORKING_DAY", "tu-ngay", "2032-05-04", "ten", "Làm bù", "can-cu", "Công văn 7");
        assertThat(kept.post("administrator", CALENDAR, typed).body())
                .contains("Chưa gửi được", "Lịch làm việc năm 2032", "value=\"Làm bù\"", "value=\"Công văn 7\"")
                .containsPattern("value=\"WORKING_DAY\" checked");
        assertThat(kept.post("head", CALENDAR, typed).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/quan-tri/chu-ky/zzz, 400", "/quan-tri/chu-ky/00000000-0000-8000-8000-000000000000, 404",
        "/quan-tri/lich-lam-viec?nam=x, 422", "/quan-tri/lich-lam-viec?nam=1999, 422",
        "/quan-tri/lich-lam-viec?cong-bo=x, 422"
    })
    void refuse_what_makes_no_sense(String path, int status) {
        assertThat(kept.status("head", path)).isEqualTo(status);
    }
}
