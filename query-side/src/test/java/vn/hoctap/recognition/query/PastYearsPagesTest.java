package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command side is away. */
@DisplayName("The page of recognitions of past years")
class PastYearsPagesTest {
    private static final String PAGE = "/quan-tri/nam-truoc";
    private static final byte[] TABLE = "Danh hiệu;Năm đánh giá\nCDHT-XA;2022\n".getBytes(StandardCharsets.UTF_8);
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
    void says_what_the_file_has_to_hold() {
        assertThat(kept.page("head", PAGE)).contains("Mức độ/Xếp loại", "accept=\".csv,.xlsx\"", "Xem trước");
        assertThat(kept.page("head", "/quan-tri/chu-ky")).contains(PAGE);
    }

    @ParameterizedTest
    @CsvSource({"officer, 403", "administrator, 403", "auditor, 403"})
    void is_for_those_who_may_take_results_over(String subject, int status) {
        assertThat(kept.status(subject, PAGE)).isEqualTo(status);
        assertThat(kept.post(subject, PAGE, Map.of()).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "cong-nhan.csv, 10, Chưa gửi được",
        "cong-nhan.pdf, 10, đuôi .csv hoặc .xlsx",
        "cong-nhan.xlsx, 700010, lớn hơn 700 KB"
    })
    void says_why_a_file_was_not_looked_at(String name, int size, String sentence) {
        assertThat(sent(name, new byte[size])).contains(sentence, "Chưa thực hiện được.");
    }

    @Test
    void wants_a_file() {
        assertThat(kept.post("head", PAGE, Map.of()).body()).contains("Hãy chọn tệp.");
    }

    @Test
    void does_not_lose_its_way_between_the_two_steps() {
        assertThat(sent("cong-nhan.csv", TABLE)).contains("Chưa gửi được", "Bước 1");
        var second =
                Map.of("ten-tep", "cong-nhan.csv", "noi-dung", "RGFuaCBoaeG7h3U=", "xac-nhan", "co", "so-dong", "1");
        assertThat(kept.post("head", PAGE, second).body()).contains("Chưa gửi được");
    }

    private static String sent(String name, byte[] content) {
        var fields = Map.of("khoa", UUID.randomUUID().toString());
        return kept.side().postFile("head", PAGE, fields, "tep", name, content).body();
    }
}
