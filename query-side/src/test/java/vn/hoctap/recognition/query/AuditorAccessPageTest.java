package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("The page of the record of access (nhật ký truy cập)")
class AuditorAccessPageTest {
    private static final String PAGE = "/kiem-toan/truy-cap";
    private static final List<Envelope> LEDGER = TwoCommunes.ledger();
    private static final Pattern ENTRY = Pattern.compile("<p><strong>([^<]+)</strong>, <a href=\"[^\"]+\">([^<]+)</a>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(2)).until(() -> side.isAt(LEDGER.size()));
        for (int times = 0; times < 60; times++) {
            side.getAs("officer-one", "/api/v1/dossiers/" + TwoCommunes.ONE);
        }
        side.getAs("clerk", "/api/v1/dossiers.csv");
        side.getAs("clerk", "/kiem-toan", "Accept", "text/html");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void tells_who_was_refused_what() {
        assertThat(page(PAGE + "?viec=REFUSAL&nguoi=clerk"))
                .contains("Bị từ chối", "Trang /kiem-toan. ")
                .doesNotContain("Tải về</strong>");
        assertThat(page(PAGE + "?viec=EXPORT&nguoi=clerk")).contains("Tải về</strong>", "/api/v1/dossiers");
    }

    @Test
    void tells_who_looked_at_a_dossier_page_by_page() {
        var first = page(PAGE + "?ho-so=" + TwoCommunes.ONE + "&nguoi=officer-one&viec=&tu=&den=");
        assertThat(entries(first)).hasSize(50).containsOnly("Xem officer-one");
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(entries(page(HtmlUtils.htmlUnescape(next.group(1))))).hasSize(10);
    }

    @Test
    void is_told_by_day() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var asked = PAGE + "?nguoi=officer-one&ho-so=" + TwoCommunes.ONE;
        assertThat(entries(page(asked + "&tu=" + today + "&den=" + today.plusDays(1))))
                .isNotEmpty();
        assertThat(page(asked + "&den=" + today.minusDays(2))).contains("Không có lần truy cập nào phù hợp.");
        assertThat(page(asked + "&tu=" + today.plusDays(2))).contains("Không có lần truy cập nào phù hợp.");
    }

    @Test
    void is_taken_away_as_it_is_filtered() {
        var page = page(PAGE + "?viec=EXPORT&nguoi=clerk");
        var link = Pattern.compile("href=\"([^\"]+)\">CSV").matcher(page);
        assertThat(link.find()).isTrue();
        var file = page(HtmlUtils.htmlUnescape(link.group(1)));
        assertThat(file.lines()).hasSize(1 + entries(page).size());
        assertThat(file).contains("Tải về");
    }

    @ParameterizedTest
    @CsvSource({
        "viec=NOTHING, 422",
        "nguoi=%00, 422",
        "tu=hom-nay, 422",
        "ho-so=1-1-1-1-1, 400",
        "tiep=nonsense, 400",
    })
    void says_that_an_address_cannot_be_read(String asked, int status) {
        assertThat(side.getAs("auditor", PAGE + "?" + asked, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(status);
    }

    private static List<String> entries(String page) {
        return ENTRY.matcher(page)
                .results()
                .map(entry -> entry.group(1) + " " + entry.group(2))
                .toList();
    }

    private static String page(String address) {
        var answer = side.getAs("auditor", address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
