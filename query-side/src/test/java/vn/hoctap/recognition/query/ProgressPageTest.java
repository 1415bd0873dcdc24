package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("The progress page")
class ProgressPageTest {
    private static final List<Envelope> LEDGER = District.generated(160, 11);
    private static final Pattern ROW = Pattern.compile("<tr>\\s*<th scope=\"row\">(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td(?: class=\"acts\")?>(?:<[^>]*>)?(\\d+)");
    private static final Pattern LINK = Pattern.compile("href=\"(/ho-so\\?[^\"]*dia-ban[^\"]*)\">(\\d+)</a>");
    private static final Pattern DOSSIER = Pattern.compile("href=\"/ho-so/");
    private static QuerySide side;
    private static String page;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 500);
        await().until(
                        () -> side.get("/api/v1/progress?year=2023").body(),
                        answer -> answer.contains("\"position\":" + LEDGER.size() + ","));
        page = side.get("/tien-do?nam=2023").body();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void counts_each_dossier_as_under_way_or_under_one_of_its_ends() {
        assertThat(ROW.matcher(page).results()).isNotEmpty().allSatisfy(row -> {
            var figures = figures(row.group(1));
            assertThat(figures.getFirst())
                    .isEqualTo(figures.stream().mapToLong(Long::longValue).sum() / 2);
        });
        assertThat(ROW.matcher(page)
                        .results()
                        .mapToLong(row -> figures(row.group(1)).getFirst())
                        .sum())
                .isEqualTo(160);
    }

    @Test
    void agrees_with_the_list_behind_each_figure() {
        assertThat(links()).hasSizeGreaterThan(20).allSatisfy(link -> {
            var list = side.get(link.group(1).replace("&amp;", "&")).body();
            assertThat(DOSSIER.matcher(list).results().count()).isEqualTo(Long.parseLong(link.group(2)));
        });
    }

    @Test
    void shows_the_rarer_ends_where_they_occur() {
        assertThat(page)
                .contains("Đã thu hồi công nhận", "Hết thời hạn bảo lưu", "Từ chối tiếp nhận")
                .contains("trang-thai=REVOKED", "trang-thai=EXPIRED", "trang-thai=DECLINED");
    }

    private static List<Long> figures(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell -> Long.parseLong(cell.group(1)))
                .toList();
    }

    private static Stream<MatchResult> links() {
        return LINK.matcher(page).results();
    }
}
