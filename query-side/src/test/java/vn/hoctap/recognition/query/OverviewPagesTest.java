package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.dashboard.Figure;
import vn.hoctap.recognition.query.dashboard.FindDashboard;
import vn.hoctap.recognition.query.dashboard.Question;
import vn.hoctap.recognition.query.reading.AsOf;

@DisplayName("The committee's overview of a year (trang theo dõi)")
class OverviewPagesTest {
    private static final List<Envelope> LEDGER = RandomYears.ledger(20_000, 11, Changes.ofTheMap());
    private static final String YEAR = "?nam=2021&dia-ban=674";
    private static final String THEN = YEAR + "&ngay=2021-12-31&ghi-nhan-den=2022-06-30T17:00";
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 2_000);
        side.awaitPosition(LEDGER.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"REGISTERED", "SUBMITTED", "RECOGNISED", "UNDER_WAY", "WAITING_.*", "DECIDED_.*"})
    void shows_the_figures_of_the_dashboard_and_what_they_are_made_of(Figure figure) {
        for (var asked : List.of(YEAR, THEN)) {
            long number = figure(figure, asked.equals(THEN));
            assertThat(page("/theo-doi" + asked)
                            .contains("/theo-doi/" + figure + escaped(asked) + "\">" + number + "</a>"))
                    .as("a number leads to what it counts, if it counts anything")
                    .isEqualTo(number > 0);
            assertThat(count("<th scope=\"row\">", page("/theo-doi/" + figure + asked)))
                    .isEqualTo(number);
            assertThat(page("/theo-doi/" + figure + "/danh-sach.csv" + asked).lines())
                    .hasSize((int) number + 1);
        }
    }

    private static long figure(Figure figure, boolean then) {
        var asOf = then ? new AsOf(Instant.parse("2022-06-30T10:00:00Z"), LocalDate.of(2021, 12, 31)) : AsOf.NOW;
        return side.bean(FindDashboard.class)
                .of(new Question(2021, "674", null, null, null), asOf, false)
                .figure(figure);
    }

    /** As the attribute of a link has it. */
    private static String escaped(String query) {
        return query.replace("&", "&amp;");
    }

    /** Who examines follows a number into the very step behind it. */
    @Test
    void leads_auditors_to_the_event_behind_each_dossier() {
        var question = new Question(2021, "674", null, null, null);
        var counted = side.bean(FindDashboard.class)
                .behind(Figure.RECOGNISED, question, AsOf.NOW, null)
                .getFirst();
        var step = "/kiem-toan/ho-so/" + counted.dossierId() + "?buoc=" + (counted.version() + 1);
        assertThat(page("/theo-doi/RECOGNISED" + YEAR)).contains("href=\"" + step + "\"");
        assertThat(page(step)).contains("vị trí trong sổ sự kiện " + counted.position() + ".", counted.title());
    }

    @Test
    void tells_what_has_changed_since_another_day() {
        assertThat(page("/theo-doi" + YEAR)).doesNotContain("(tăng ");
        assertThat(page("/theo-doi" + YEAR + "&so-voi=2021-02-01")).contains("(tăng ");
        assertThat(page("/theo-doi" + YEAR + "&ngay=2021-06-01&so-voi=2021-06-01"))
                .contains("(không đổi)");
    }

    @Test
    void leads_to_other_years_and_to_each_area() {
        assertThat(page("/theo-doi" + YEAR))
                .contains("href=\"/theo-doi?nam=2020&amp;dia-ban=674\"", "rieng=24853\"", "Cộng đồng học tập cấp xã")
                .contains("Các xã theo từng chỉ tiêu");
    }

    /** A form sends every field, also those that were left empty. */
    @Test
    void takes_an_empty_field_for_nothing() {
        assertThat(page("/theo-doi?nam=2021&dia-ban=&ngay=&ghi-nhan-den=&so-voi="))
                .contains("Theo dõi năm 2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nam=1999",
                "nam=hai",
                "ngay=2021-13-01",
                "ngay=1-1-2021",
                "ghi-nhan-den=2021-01-01",
                "dia-ban=%3Cb%3E"
            })
    void says_that_an_address_cannot_be_read(String query) {
        var answer = side.get("/theo-doi?" + query, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("giá trị không hợp lệ");
    }

    @ParameterizedTest
    @CsvSource({"/theo-doi/NOTHING?nam=2021, 422", "/theo-doi/REGISTERED/danh-sach.pdf?nam=2021, 404"})
    void knows_no_other_figures(String path, int status) {
        assertThat(side.get(path, "Accept", "text/html").statusCode()).isEqualTo(status);
    }

    private static String page(String path) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static long count(String sign, String text) {
        return Pattern.compile(Pattern.quote(sign)).matcher(text).results().count();
    }
}
