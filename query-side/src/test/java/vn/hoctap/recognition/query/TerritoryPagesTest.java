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

/** The command side is away. */
@DisplayName("The pages of the map (địa bàn)")
class TerritoryPagesTest {
    private static final String MAP = "/quan-tri/dia-ban";
    private static final String BASIS = "Nghị quyết 1671";
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
    void lead_from_the_province_down() {
        assertThat(kept.page("officer", MAP)).contains("Tỉnh Lâm Đồng", "1 đơn vị", "cap-tren=68");
        assertThat(kept.page("officer", MAP + "?cap-tren=674"))
                .contains("Địa bàn: Huyện Đam Rông", "Xã Đạ Tông", "Xã Đạ Rsal", ">Tỉnh Lâm Đồng</a>");
        assertThat(kept.page("officer", MAP + "?cap-tren=674&ngay=2000-01-01")).contains("không có đơn vị nào");
    }

    @Test
    void tell_what_became_of_a_unit_and_offer_changes_to_administrators() {
        assertThat(kept.page("administrator", MAP + "/24853"))
                .contains("Thành lập đơn vị hành chính", "17/11/2004", "chưa đối chiếu", MAP + "/24853/chia-tach");
        assertThat(kept.page("head", MAP + "/24853")).doesNotContain("/chia-tach");
        assertThat(kept.status("head", MAP + "/24853/nhap")).isEqualTo(403);
    }

    /** A code is used again: what ended is called as it was then. */
    @Test
    void name_what_ended_as_it_was_called_on_its_last_day() {
        assertThat(kept.page("officer", MAP + "/25000"))
                .contains("<td>Xã Lát (25000), Xã Tà Nung (25001) → Xã Lát Mới (25000)</td>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doi-ten         | ten=Xã Mới                                            | Xã Đạ Tông (24853) đổi tên thành Xã Mới.
            chuyen-cap-tren | cap-tren=68                                           | thôi trực thuộc Huyện Đam Rông (674), chuyển về trực thuộc Tỉnh Lâm Đồng (68).
            nhap            | cac-ma=24856;ma.1=24853;ten.1=Xã Đam Rông 4;cap-tren=68 | Xã Đạ Tông (24853) và Xã Đạ Long (24856) nhập thành Xã Đam Rông 4 (24853)
            nhap            | cac-ma=24856;ma.1=24853;ten.1=Xã Đam Rông 4;cap-tren=68 | Mã không còn dùng từ ngày đó: 24856.
            vung-kho-khan   | vung-kho-khan=khong                                   | Xã Đạ Tông (24853) không còn thuộc vùng khó khăn.
            thanh-lap       | cap=COMMUNE;ma.1=99998;ten.1=Xã Mới;cap-tren=674      | Thành lập Xã Mới (99998), cấp xã, trực thuộc Huyện Đam Rông (674).
            thanh-lap       | cap=PROVINCE;ma.1=99;ten.1=Tỉnh Mới;kho-khan.1=co     | Thành lập Tỉnh Mới (99), cấp tỉnh. Đơn vị thuộc vùng khó khăn.
            giai-the        | can-cu=Nghị quyết 1671                                | Xã Đạ Tông (24853) giải thể; không đơn vị nào kế tục.
            chia-tach       | ma.1=24853;ten.1=Xã A;ma.3=99999;ten.3=Xã B            | chia, tách thành Xã A (24853) và Xã B (99999), cùng trực thuộc Huyện Đam Rông
            """)
    void show_what_will_be_so_before_anything_is_done(String act, String fields, String sentence) {
        var form = form(fields);
        form.put("xem-truoc", "co");
        assertThat(kept.post("administrator", MAP + "/24853/" + act, form).body())
                .contains(sentence, "Từ ngày 01/07/2025:", BASIS, "Chưa có gì được ghi nhận", "name=\"xac-nhan\"")
                .doesNotContain("name=\"xem-truoc\"", "Chưa gửi được");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doi-ten         | ten=                                                  | Hãy ghi tên mới.
            chuyen-cap-tren | cap-tren=77777                                        | không có đơn vị cấp trên
            nhap            | ma.1=24853;ten.1=Xã Đam Rông 4                        | ít nhất một đơn vị được nhập cùng
            nhap            | cac-ma=88888;ma.1=24853;ten.1=Xã Đam Rông 4           | nào mang mã 88888
            chia-tach       | ma.1=24853;ten.1=Xã A;ma.2=5                          | mỗi dòng phải đủ cả hai
            vung-kho-khan   | ma.1=24853                                            | Hãy chọn thuộc hoặc không thuộc
            thanh-lap       | cap=COMMUNE;ma.1=99998;cap-tren=674                   | Hãy ghi mã, tên và cấp
            thanh-lap       | cap=COMMUNE;ma.1=99998;ten.1=Xã Mới;cap-tren=55555    | nào mang mã 55555
            doi-ten         | ten=Xã Mới;can-cu=                                    | Hãy ghi căn cứ pháp lý
            """)
    void say_what_lacks_and_keep_the_rest(String act, String fields, String fault) {
        var form = form(fields);
        form.put("xem-truoc", "co");
        assertThat(kept.post("administrator", MAP + "/24853/" + act, form).body())
                .contains(fault, "Chưa thực hiện được.", "value=\"2025-07-01\"");
    }

    @Test
    void keep_a_unit_that_others_belong_to() {
        var form = form("xem-truoc=co");
        form.put("ngay", "2024-01-01");
        assertThat(kept.post("administrator", MAP + "/674/giai-the", form).body())
                .containsPattern("còn \\d+ đơn vị trực thuộc; hãy chuyển hoặc giải thể các đơn vị đó trước");
        assertThat(kept.page("administrator", MAP + "?cap-tren=674")).contains(MAP + "/674/thanh-lap");
        assertThat(kept.page("officer", MAP + "?cap-tren=674")).doesNotContain("/thanh-lap");
        assertThat(kept.page("administrator", MAP + "/674/thanh-lap"))
                .contains("value=\"COMMUNE\" selected", "name=\"cap-tren\"", "value=\"674\"");
    }

    @Test
    void come_back_to_be_changed_with_all_that_was_typed() {
        var form = form("cac-ma=24856;ma.1=24853;ten.1=Xã Đam Rông 4;cap-tren=68");
        assertThat(kept.post("administrator", MAP + "/24853/nhap", form).body())
                .contains("Bước 1/2", "value=\"Xã Đam Rông 4\"", ">24856</textarea>", "value=\"" + BASIS + "\"");
        form.put("xac-nhan", "co");
        assertThat(kept.post("administrator", MAP + "/24853/nhap", form).body())
                .contains("Chưa gửi được", "value=\"Xã Đam Rông 4\"", "name=\"phien-ban-da-xem\" value=\"7\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/77777, 404",
        "/a%20b, 422",
        "/24853/xoa, 422",
        "/77777/nhap, 404",
        "?ngay=x, 422",
        "?cap-tren=%3C, 422",
        "/24853?phien-ban=x, 422"
    })
    void refuse_what_makes_no_sense(String path, int status) {
        assertThat(kept.status("administrator", MAP + path)).isEqualTo(status);
    }

    private static Map<String, String> form(String fields) {
        var form = new HashMap<>(Map.of("can-cu", BASIS, "ngay", "2025-07-01"));
        for (var field : fields.split(";")) {
            form.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return form;
    }
}
