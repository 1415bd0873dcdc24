package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.history.FieldChange;
import vn.hoctap.recognition.query.history.FindHistory;
import vn.hoctap.recognition.query.history.Life;
import vn.hoctap.recognition.query.reading.AsOf;

@DisplayName("The page of a dossier's steps (xem lại từng bước của hồ sơ)")
class AuditorTimelineTest {
    private static final List<Envelope> LEDGER = BackDated.generated(40, 11);
    private static final UUID DOSSIER = longest();
    private static final String PAGE = "/kiem-toan/ho-so/" + DOSSIER;
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">([^<]+)</th>");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static QuerySide side;
    private static Life life;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 500);
        side.awaitPosition(LEDGER.size());
        life = side.bean(FindHistory.class).life(DOSSIER).orElseThrow();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static UUID longest() {
        return LEDGER.stream()
                .max((one, other) -> Long.compare(one.version(), other.version()))
                .map(event -> UUID.fromString(event.stream()))
                .orElseThrow();
    }

    @Test
    void shows_at_each_step_what_the_replay_says_of_it() {
        var steps = side.bean(FindHistory.class).replay(DOSSIER).orElseThrow();
        assertThat(steps).hasSizeGreaterThan(5);
        for (int number = 1; number <= steps.size(); number++) {
            var step = steps.get(number - 1);
            var page = page("?buoc=" + number);
            assertThat(page)
                    .contains("<h2 id=\"viec-nay\">" + number + ". " + step.title() + "</h2>")
                    .contains("min=\"1\" step=\"1\" max=\"" + steps.size() + "\" value=\"" + number + "\"")
                    .contains("vị trí trong sổ sự kiện " + step.position() + ".");
            assertThat(rows(page)).as(step.title()).containsExactlyInAnyOrderElementsOf(labels(step.changes()));
        }
    }

    @Test
    void leads_to_the_step_before_and_the_step_after() {
        int last = life.steps().size();
        assertThat(page("?buoc=2")).contains("rel=\"prev\" href=\"" + PAGE + "?buoc=1\"");
        assertThat(page("?buoc=2")).contains("rel=\"next\" href=\"" + PAGE + "?buoc=3\"");
        assertThat(page("?buoc=1")).doesNotContain("rel=\"prev\"");
        assertThat(page("?buoc=" + last)).doesNotContain("rel=\"next\"");
        assertThat(page("")).contains("bước " + last + "/" + last);
        assertThat(page("?buoc=&so-voi=&ghi-nhan-den=&ngay=")).contains("bước " + last + "/" + last);
    }

    @ParameterizedTest
    @CsvSource({"4,1", "1,4", "5,2", "5,0", "3,3"})
    void tells_what_differs_from_any_other_step(int number, int other) {
        var expected = life.between(Math.min(number, other), Math.max(number, other));
        var page = page("?buoc=" + number + "&so-voi=" + other);
        assertThat(rows(page)).containsExactlyInAnyOrderElementsOf(labels(expected));
        assertThat(page.contains("Không có gì khác nhau."))
                .isEqualTo(labels(expected).isEmpty());
    }

    /** Its steps are recorded in another order than that of the dates on their papers. */
    @Test
    void shows_the_dossier_at_any_point_of_the_two_axes() {
        int last = life.steps().size();
        for (var step : life.steps()) {
            var day = step.effectiveOn();
            var byDay = new AsOf(null, day);
            assertThat(rows(page("?buoc=1&so-voi=1&ngay=" + day)))
                    .containsExactlyInAnyOrderElementsOf(labels(life.between(1, byDay)));
            var minute = MINUTE.format(step.recordedAt());
            assertThat(page("?buoc=" + last + "&ghi-nhan-den=" + minute)).contains("id=\"thoi-diem\"");
        }
        assertThat(page("?ngay=2001-01-01")).contains("Tại thời điểm đó chưa có bước nào");
        assertThat(page("?ghi-nhan-den=2020-01-01T00:00")).contains("Tại thời điểm đó chưa có bước nào");
        assertThat(page("?ngay=2099-01-01")).contains("Nội dung đúng như sau bước " + last);
    }

    @ParameterizedTest
    @CsvSource({
        "?buoc=900, 404, Hồ sơ này chỉ có",
        "?so-voi=900, 404, Hồ sơ này chỉ có",
        "?buoc=abc, 422, giá trị không hợp lệ",
        "?buoc=0, 422, giá trị không hợp lệ",
        "?buoc=99999999999, 422, giá trị không hợp lệ",
        "?so-voi=-1, 422, giá trị không hợp lệ",
        "?ngay=2024-02-30, 422, giá trị không hợp lệ",
        "?ghi-nhan-den=2024-02-30T10:00, 422, thời điểm không hợp lệ",
        "?ghi-nhan-den=hom-qua, 422, giá trị không hợp lệ"
    })
    void says_that_an_address_cannot_be_read(String asked, int status, String sentence) {
        var answer = side.get(PAGE + asked, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void knows_nothing_of_a_dossier_that_is_not_there() {
        var answer = side.get("/kiem-toan/ho-so/" + new UUID(1, 1), "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy hồ sơ này.");
    }

    @Test
    void is_reached_from_the_page_of_the_dossier() {
        assertThat(side.get("/ho-so/" + DOSSIER).body()).contains("href=\"" + PAGE + "\"");
    }

    /** Not how an answer is written down, nor what was and is nothing. */
    private static List<String> labels(List<FieldChange> changes) {
        return changes.stream()
                .filter(change -> !change.field().endsWith("/value/kind"))
                .filter(change -> !isNothing(change.before()) || !isNothing(change.after()))
                .map(FieldChange::label)
                .map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1))
                .toList();
    }

    private static boolean isNothing(@Nullable JsonNode value) {
        return value == null
                || value.isNull()
                || value.isContainer() && value.isEmpty()
                || value.asString("-").isEmpty();
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> HtmlUtils.htmlUnescape(row.group(1)))
                .toList();
    }

    private static String page(String asked) {
        var answer = side.get(PAGE + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
