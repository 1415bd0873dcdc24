package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.projections.Digests;

@DisplayName("The pages of what comparing projections with events comes to (đối chiếu)")
class AuditorChecksPageTest {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final List<Envelope> LEDGER = TwoCommunes.ledger();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.walled(topic, List.of(), "--recognition.check.share=0.5");
        await().atMost(Duration.ofMinutes(2)).until(() -> side.isAt(LEDGER.size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    /** Each projection has a title, and stands at the end of the ledger. */
    @Test
    void tells_of_every_projection_how_far_it_is_and_when_it_was_seen_right() {
        await().atMost(LONGEST)
                .until(() -> !page("auditor", "/kiem-toan/doi-chieu").contains("chưa có vòng trọn vẹn"));
        var page = page("auditor", "/kiem-toan/doi-chieu");
        assertThat(page).contains("Không có sai lệch nào.");
        for (var projection : side.projections()) {
            assertThat(page)
                    .contains("/kiem-toan/doi-chieu/" + projection + "\"")
                    .doesNotContain(">" + projection + "<");
        }
    }

    @Test
    void shows_a_row_that_was_changed_column_by_column() {
        var changed = "UPDATE progress.standing SET area_name = %s WHERE dossier_id = '" + TwoCommunes.UNIT + "'";
        side.owner().execute(changed.formatted("area_name || ' (sửa tay)'"));
        await().atMost(LONGEST)
                .until(() -> page("auditor", "/kiem-toan/doi-chieu/progress").contains("(sửa tay)"));
        assertThat(page("auditor", "/kiem-toan/doi-chieu/progress"))
                .contains("Dòng này khác với những gì các sự kiện cho thấy.", "area_name")
                .contains("sai lệch");
        assertThat(page("auditor", "/kiem-toan")).contains("Cần xem");
        side.owner().execute(changed.formatted("replace(area_name, ' (sửa tay)', '')"));
        await().atMost(LONGEST)
                .until(() -> page("auditor", "/kiem-toan/doi-chieu/progress").contains("Chưa thấy sai lệch nào."));
    }

    @Test
    void tells_the_digest_on_demand() {
        var digest = side.bean(Digests.class).of("territory").orElseThrow();
        assertThat(page("auditor", "/kiem-toan/doi-chieu/territory?ma-bam=true"))
                .contains(digest.sha256());
        assertThat(page("auditor", "/kiem-toan/doi-chieu/territory")).doesNotContain(digest.sha256());
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, /kiem-toan/doi-chieu, 200",
        "administrator, /kiem-toan/doi-chieu/progress, 403",
        "committee, /kiem-toan/doi-chieu, 403",
        "auditor, /kiem-toan/doi-chieu/nothing, 404",
        "auditor, /kiem-toan/doi-chieu/progress?ma-bam=abc, 422"
    })
    void shows_counts_to_keepers_and_rows_to_auditors(String subject, String address, int status) {
        assertThat(side.getAs(subject, address, "Accept", "text/html").statusCode())
                .isEqualTo(status);
    }

    private static String page(String subject, String address) {
        var answer = side.getAs(subject, address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
