package vn.hoctap.recognition.scrutineer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.scrutineer.Story.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;

@DisplayName("The recount of a package")
class MainTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private record Said(int code, String out, String errors) {}

    @Test
    void tells_in_vietnamese_who_voted_when_and_what_it_came_to() throws IOException {
        var said = of(inOrder());
        assertThat(said.code()).as(said.errors()).isZero();
        assertThat(said.out())
                .contains(
                        "Phiên đánh giá " + SESSION,
                        "vòng 1, ngày 05/03/2024; hội đồng có 4 thành viên.",
                        "neighbour không tham gia đánh giá: thuộc đơn vị đề nghị, thuộc địa bàn của hồ sơ.",
                        "Sự kiện 3, 08:02:00 05/03/2024: mở phiên; 3 thành viên được biểu quyết.",
                        "chair khai báo không có xung đột lợi ích; 3 thành viên được biểu quyết.",
                        "chair nộp phiếu đánh giá niêm phong; đến lúc này 1/3 thành viên bỏ phiếu. Đồng ý: 1; không đồng"
                                + " ý: 0; không có ý kiến: 0. Nếu kiểm phiếu ngay: chưa có kết quả, không đủ số thành viên"
                                + " tham gia.",
                        "kết thúc phiên, mở phiếu: 3/3 thành viên bỏ phiếu. Đồng ý: 2; không đồng ý: 1; không có ý kiến:"
                                + " 0. Kết quả: đạt.",
                        "ĐÚNG: kiểm lại thấy như đã ghi.",
                        "Đã kiểm lại 1 phiên đánh giá: đúng như đã ghi.");
    }

    @Test
    void tells_what_is_wrong_and_by_which_event() throws IOException {
        var said = of(inOrder().with(5, "secretary", sealed(CHAIR)), "en");
        assertThat(said.code()).isOne();
        assertThat(said.out())
                .contains(
                        "WRONG, event 5: somebody else took this step in the member's name.",
                        "1 sessions counted again: 1 are not right.");
    }

    @Test
    void is_incomplete_without_the_council() throws IOException {
        var said = of(inOrder().without(1));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("Gói không có chuỗi sự kiện " + PANEL);
    }

    @Test
    void says_of_an_open_session_what_can_be_said() throws IOException {
        var said = of(inOrder().without(11).without(10));
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "đến lúc này 3/3 thành viên đã bỏ phiếu.",
                        "Phiên chưa kết thúc; đến nay chưa thấy điều gì sai.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"kind\":\"event\"}",
                "{\"kind\":\"event\",\"position\":1,\"recordedAt\":0,\"type\":\"NeverHeardOf\",\"revision\":\"1\",\"payload\":\"{}\",\"metadata\":\"{}\"}"
            })
    void is_refused_where_a_line_cannot_be_read(String line) throws IOException {
        var said = of(List.of("{\"kind\":\"package\"}", line), "vi");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.errors()).isEqualTo("Dòng 2 của gói không đọc được.\n");
    }

    @Test
    void is_refused_where_there_is_no_file() {
        var said = run(folder.resolve("none"), "en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.errors()).startsWith("A file cannot be read: ");
    }

    @Test
    void has_words_for_all_there_is_in_both_languages() {
        for (var language : List.of("vi", "en")) {
            var texts = Texts.in(language);
            assertThat(Flaw.values()).extracting(texts::word).doesNotHaveDuplicates();
        }
        assertThat(keys("texts.properties")).isEqualTo(keys("texts_en.properties"));
    }

    private static TreeSet<String> keys(String file) {
        var texts = new Properties();
        try (var content = Texts.class.getResourceAsStream(file)) {
            texts.load(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private Said of(Story story) throws IOException {
        return of(story, "vi");
    }

    private Said of(Story story, String language) throws IOException {
        var lines = new ArrayList<>(List.of("{\"kind\":\"package\"}"));
        story.steps().map(MainTest::line).forEach(lines::add);
        lines.add("{\"kind\":\"event\",\"type\":\"DayDeclared\"}");
        lines.add("{\"kind\":\"end\"}");
        return of(lines, language);
    }

    private static String line(Taken step) {
        var type = EventCatalogue.typeOf(step.event().getClass());
        return JSON.writeValueAsString(Map.of(
                "kind", "event",
                "position", step.position(),
                "type", type.value(),
                "revision", type.revision(),
                "recordedAt", ChronoUnit.MICROS.between(Instant.EPOCH, step.at()),
                "payload", JSON.writeValueAsString(step.event()),
                "metadata", JSON.writeValueAsString(Map.of("actor", step.actor()))));
    }

    private Said of(List<String> lines, String language) throws IOException {
        return run(Files.write(folder.resolve("package.jsonl"), lines), language);
    }

    private static Said run(Path file, String language) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(file.toString(), language),
                new PrintStream(out, true, UTF_8),
                new PrintStream(errors, true, UTF_8));
        return new Said(code, out.toString(UTF_8), errors.toString(UTF_8));
    }
}
