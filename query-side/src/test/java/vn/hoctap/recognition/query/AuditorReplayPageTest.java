package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.history.Between;
import vn.hoctap.recognition.query.history.FindDifferences;
import vn.hoctap.recognition.query.history.FindHistory;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.AsOf;

@DisplayName("The pages that replay a commune's year and compare two instants")
class AuditorReplayPageTest {
    private static final String PAGE = "/kiem-toan/dien-lai?xa=24857&nam=2023";
    private static final List<Envelope> LEDGER = District.generated(90, 5);
    private static final Pattern ROW =
            Pattern.compile("<tr[^>]*>\\s*<td>(\\d+)</td>\\s*<th scope=\"row\">([^<]*)</th>");
    private static final Pattern FIGURE = Pattern.compile("<p class=\"figure\"><strong>(\\d+)</strong>");
    private static final Pattern NEXT_PAGE = Pattern.compile("href=\"([^\"]+)\">Trang sau</a>");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 500);
        side.awaitPosition(LEDGER.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void plays_every_step_in_the_order_of_the_ledger() {
        var steps =
                side.bean(FindHistory.class).replay("24857", 2023, 0, 10_000).items();
        var seen = new ArrayList<Integer>();
        var address = PAGE;
        while (address != null) {
            var page = page(address);
            ROW.matcher(page).results().forEach(row -> seen.add(Integer.valueOf(row.group(1))));
            var next = NEXT_PAGE.matcher(page);
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }
        assertThat(steps).hasSizeGreaterThan(60);
        assertThat(seen).hasSize(steps.size()).startsWith(1, 2, 3).doesNotHaveDuplicates();
        assertThat(page(PAGE + "&buoc=30"))
                .contains(
                        steps.get(29).title() + "</h2>",
                        "vị trí trong sổ sự kiện " + steps.get(29).position() + ".")
                .contains("/kiem-toan/ho-so/" + steps.get(29).dossierId() + "?buoc="
                        + (steps.get(29).version() + 1));
    }

    /** Each step has an instant of its own, so that the list as it was recorded then says the same. */
    @Test
    void counts_after_each_step_what_was_then_the_progress() {
        var steps =
                side.bean(FindHistory.class).replay("24857", 2023, 0, 10_000).items();
        for (int number = 1; number <= steps.size(); number += 9) {
            var then = new AsOf(steps.get(number - 1).recordedAt(), null);
            assertThat(figures(page(PAGE + "&buoc=" + number)))
                    .as("after step " + number)
                    .containsExactly(
                            count(then, Stage::isUnderWay),
                            count(then, Stage::wasRecognised),
                            count(then, stage -> !stage.isUnderWay() && !stage.wasRecognised()));
        }
    }

    private static long count(AsOf then, Predicate<Stage> stages) {
        return side.bean(FindProgress.class).of(2023, null, then).communes().stream()
                .filter(commune -> commune.code().equals("24857"))
                .mapToLong(commune -> commune.at(stages))
                .sum();
    }

    @Test
    void tells_what_a_step_changed_and_leads_on() {
        assertThat(page(PAGE + "&buoc=2")).contains("Bước này đã thay đổi", "rel=\"prev\"", "rel=\"next\"");
        assertThat(page(PAGE)).doesNotContain("rel=\"prev\"");
        assertThat(page("/kiem-toan/dien-lai?xa=&nam=")).contains("Chọn địa bàn", "(24857)");
        assertThat(page("/kiem-toan/dien-lai?xa=99999&nam=2023")).contains("Không có hồ sơ nào của địa bàn này");
    }

    @Test
    void compares_two_instants_as_the_read_api_does() {
        var minute = LEDGER.get(LEDGER.size() / 3).recordedAt().truncatedTo(ChronoUnit.MINUTES);
        var found = side.bean(FindDifferences.class).of(new Between(minute, Instant.now(), null, 2023, null), null, 50);
        var page = page("/kiem-toan/so-sanh?nam=2023&dia-ban=&den=&ngay=&tu=" + vietnamese(minute));
        assertThat(found.dossiers()).isNotEmpty();
        assertThat(Pattern.compile("<h3><a href=\"/kiem-toan/ho-so/([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(dossier -> dossier.group(1)))
                .containsExactlyElementsOf(found.dossiers().stream()
                        .map(dossier -> dossier.dossierId().toString())
                        .toList());
        assertThat(page).contains("Đã công nhận");
        assertThat(page.contains("rel=\"next\"")).isEqualTo(found.next() != null);
        assertThat(page("/kiem-toan/so-sanh?nam=2023")).contains("rel=\"next\"");
        assertThat(page("/kiem-toan/so-sanh?nam=2023&tu=2001-01-01T00:00&den=2001-01-02T00:00"))
                .contains("Không hồ sơ nào thay đổi");
    }

    private static String vietnamese(Instant minute) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")
                .withZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .format(minute);
    }

    @ParameterizedTest
    @CsvSource({
        "/kiem-toan/dien-lai?xa=24857&nam=2023&buoc=19999, 404",
        "/kiem-toan/dien-lai?xa=24857&nam=2023&buoc=0, 422",
        "/kiem-toan/dien-lai?xa=24857&nam=2023&buoc=abc, 422",
        "/kiem-toan/dien-lai?xa=24857&nam=1999, 422",
        "/kiem-toan/dien-lai?xa=%00, 422",
        "/kiem-toan/so-sanh?nam=2023&tu=2024-01-02T00:00&den=2024-01-01T00:00, 422",
        "/kiem-toan/so-sanh?nam=2023&tu=nay, 422",
        "/kiem-toan/so-sanh?nam=2023&sau=1, 400",
        "/kiem-toan/so-sanh?nam=hai, 422"
    })
    void say_that_an_address_cannot_be_read(String address, int status) {
        var answer = side.get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static List<Long> figures(String page) {
        return FIGURE.matcher(page)
                .results()
                .map(figure -> Long.valueOf(figure.group(1)))
                .toList();
    }

    private static String page(String address) {
        var answer = side.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
