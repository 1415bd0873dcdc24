package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;

/** The command side is away. */
@DisplayName("The pages of the versions of criteria sets (bộ tiêu chí)")
class CriteriaKeepingTest {
    private static final String LIST = "/quan-tri/bo-tieu-chi";
    private static final String PUBLICATION = LIST + "/ban-hanh";
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
    void list_versions_and_lead_to_what_differs() {
        assertThat(kept.page("administrator", LIST)).contains("so-sanh?bo=CDHT-XA&amp;sau=2", "ban-hanh?bo=CDHT-XA");
        assertThat(kept.page("administrator", LIST + "/so-sanh?bo=CDHT-XA&sau=2"))
                .contains(
                        "1 mục khác nhau",
                        "Chỉ tiêu 5.1",
                        "<del>Mức độ 1: từ\u00a060\u00a0% trở lên</del>",
                        "<ins>Mức độ 1: từ\u00a070\u00a0% trở lên</ins>");
        assertThat(kept.page("administrator", LIST + "/so-sanh?bo=CDHT-XA&sau=2&truoc=2"))
                .contains("Hai phiên bản giống nhau.");
    }

    @Test
    void show_an_edited_version_beside_the_newest_before_it_is_published() {
        var edited = newest().replace("\"value\" : 80", "\"value\" : 85");
        assertThat(edited).isNotEqualTo(newest());
        var page = kept.post("administrator", PUBLICATION, Map.of("noi-dung", edited, "ly-do", "Theo thông tư mới"))
                .body();
        assertThat(page)
                .contains(
                        "Không có lỗi",
                        "Ban hành phiên bản 3",
                        "<ins>Mức độ 2: từ\u00a085\u00a0% trở lên</ins>",
                        "Theo thông tư mới");
        assertThat(text(page)).isEqualToNormalizingNewlines(edited);
        var form = new HashMap<>(Map.of("noi-dung", edited, "ly-do", "Theo thông tư mới", "ban-hanh", "co"));
        assertThat(kept.post("administrator", PUBLICATION, form).body()).contains("Chưa gửi được", "Theo thông tư mới");
    }

    @Test
    void offer_nothing_to_publish_where_nothing_is_new_and_say_what_no_line_tells() {
        var same = kept.post("administrator", PUBLICATION, Map.of("noi-dung", newest()));
        assertThat(same.body())
                .contains("Hai phiên bản giống nhau.", "không có gì để ban hành")
                .doesNotContain("\"ban-hanh\"");
        var unit = newest().replace("\"Công dân học tập\"", "\"Công dân học tập số\"");
        assertThat(kept.post("administrator", PUBLICATION, Map.of("noi-dung", unit))
                        .body())
                .contains("chi tiết không hiện tại đây", "name=\"ban-hanh\"");
    }

    @Test
    void list_what_is_wrong_and_keep_the_text() {
        var wrong = newest().replace("\"value\" : 80", "\"value\" : 20");
        var page = kept.post("administrator", PUBLICATION, Map.of("noi-dung", wrong))
                .body();
        assertThat(page)
                .contains(
                        "Chưa ban hành được: còn 1 chỗ phải sửa.",
                        "Chỉ tiêu 5.1",
                        "mức độ cao hơn lại yêu cầu thấp hơn")
                .doesNotContain("name=\"ban-hanh\"");
        assertThat(text(page)).isEqualToNormalizingNewlines(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "X",          | Dòng 1, cột
            {"title": "X"}          | không đọc được thành bộ tiêu chí
            []                      | không đọc được thành bộ tiêu chí
            null                    | không đọc được thành bộ tiêu chí
            ''                      | không đọc được thành bộ tiêu chí
            """)
    void say_where_a_text_cannot_be_read(String typed, String fault) {
        assertThat(kept.post("administrator", PUBLICATION, Map.of("noi-dung", typed))
                        .body())
                .contains(fault, "Nội dung vẫn còn nguyên");
    }

    @Test
    void take_the_file_that_was_downloaded() {
        var file = kept.side()
                .getAs("administrator", "/api/v1/criteria-sets/CDHT-XA/versions/1")
                .body();
        var fields = Map.of("khoa", UUID.randomUUID().toString(), "noi-dung", "", "kiem-tra", "co");
        var answer = kept.side().postFile("administrator", PUBLICATION, fields, "tep", "bo.json", file.getBytes());
        assertThat(answer.body()).contains("Không có lỗi", "<ins>Mức độ 1: từ\u00a060\u00a0% trở lên</ins>");
    }

    @ParameterizedTest
    @CsvSource({
        "/so-sanh, 422",
        "/so-sanh?bo=CDHT-XA&sau=9, 404",
        "/so-sanh?bo=x&sau=1, 422",
        "/so-sanh?bo=CDHT-XA&sau=x, 422",
        "?bo=CDHT-XA&phien-ban=x, 422",
        "/ban-hanh?bo=%3C, 422"
    })
    void refuse_what_makes_no_sense(String path, int status) {
        assertThat(kept.status("administrator", LIST + path)).isEqualTo(status);
        assertThat(kept.status("auditor", LIST)).isEqualTo(403);
    }

    private static String newest() {
        return text(kept.page("administrator", PUBLICATION + "?bo=CDHT-XA"));
    }

    private static String text(String page) {
        int begin = page.indexOf('>', page.indexOf("<textarea id=\"noi-dung\"")) + 1;
        return HtmlUtils.htmlUnescape(page.substring(begin, page.indexOf("</textarea>", begin)));
    }
}
