package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.query.BrokenLine.Answer;

@DisplayName("A form whose sending had no answer")
class LostAnswerTest {
    private static final String REUSED =
            "{\"type\":\"urn:hoctap:problem:idempotency-key-reused\",\"detail\":\"Khóa chống lặp này đã được dùng\"}";
    private static BrokenLine line;
    private static QuerySide side;
    private final String key = UUID.randomUUID().toString();
    private final String form = "khoa=" + key + "&phien-ban-da-xem=0&ngay=2024-01-03&ly-do-muon=M%C6%B0a+l%C5%A9";

    @BeforeAll
    static void start() {
        line = new BrokenLine();
        side = OpenDossier.portal("--recognition.portal.commands=" + line.address());
    }

    @AfterAll
    static void stop() {
        side.close();
        line.close();
    }

    @BeforeEach
    void mend() {
        line.willAnswer(Answer.done(1));
    }

    @Test
    void comes_back_with_its_key_and_version_and_takes_effect_once() {
        line.willAnswer(Answer.NONE, Answer.done(1));
        var lost = post(OpenDossier.SUBMISSION, form);
        assertThat(lost.statusCode()).isEqualTo(504);
        assertThat(lost.body())
                .contains("Chưa rõ đã ghi nhận hay chưa.", "Gửi lại nhiều lần cũng chỉ được ghi nhận một lần", "Mưa lũ")
                .contains(hidden("khoa", key), hidden("phien-ban-da-xem", "0"));

        var again = post(OpenDossier.SUBMISSION, form);
        assertThat(again.headers().firstValue("Location").orElse(""))
                .endsWith("/ho-so/" + OpenDossier.ID + "?phien-ban=1");
        assertThat(line.sent()).hasSize(2);
        assertThat(line.sent().getLast()).isEqualTo(line.sent().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 | {"detail":"Lỗi hệ thống"}
            503 | {"detail":"hãy gửi lại với cùng khóa chống lặp"}
            502 | <html>
            """)
    void is_one_too_where_somebody_on_the_way_failed(int status, String body) {
        line.willAnswer(new Answer(status, body));
        var answer = post(OpenDossier.SUBMISSION, form);
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("Chưa rõ đã ghi nhận hay chưa.", hidden("khoa", key));
    }

    @Test
    void says_in_words_that_it_was_taken_with_other_words_in_it() {
        line.willAnswer(new Answer(422, REUSED));
        var answer = post(OpenDossier.SUBMISSION, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Lần gửi trước đã được ghi nhận", "Hãy xem lại hồ sơ", "Mưa lũ")
                .doesNotContain(key, "Khóa chống lặp");
    }

    @Test
    void is_another_matter_than_a_refusal() {
        line.willAnswer(new Answer(409, "{\"detail\":\"Hồ sơ đã nộp.\"}"));
        var answer = post(OpenDossier.SUBMISSION, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Chưa thực hiện được.", "Hồ sơ đã nộp.", "Mưa lũ")
                .doesNotContain(key);
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void was_sent_in_the_language_of_its_page(String language) {
        line.willAnswer(Answer.NONE);
        side.postForm("officer", OpenDossier.SUBMISSION, form, "Cookie", "ngon-ngu=" + language);
        assertThat(line.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.language()).isEqualTo(language));
    }

    /** What comes after the file waits, so that the next sending goes the same way from its beginning. */
    @Test
    void ends_with_the_file_that_had_none() {
        line.willAnswer(Answer.NONE);
        var fields = Map.of("khoa", key, "phien-ban-da-xem", "0", "so.5.1", "1.250");
        var lost = side.postFile("officer", OpenDossier.ASSESSMENT, fields, "tep.5.1", "Danh sách.pdf", new byte[10]);
        assertThat(lost.statusCode()).isEqualTo(504);
        assertThat(lost.body())
                .contains("Chưa rõ đã ghi nhận hay chưa.", "value=\"1.250\"", hidden("khoa", key))
                .contains(hidden("phien-ban-da-xem", "0"));
        assertThat(line.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.address()).endsWith("/evidence"));
    }

    @Test
    void tells_the_script_that_sent_it_where_to_go_on() {
        var answer = side.postForm("officer", OpenDossier.SUBMISSION, form, "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/ho-so/" + OpenDossier.ID + "?phien-ban=1");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    private static String hidden(String name, String value) {
        return "name=\"%s\" value=\"%s\"".formatted(name, value);
    }

    private static HttpResponse<String> post(String path, String form) {
        return side.postForm("officer", path, form);
    }
}
