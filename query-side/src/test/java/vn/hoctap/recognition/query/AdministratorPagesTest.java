package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.messaging.Envelope;

/** With one event at the end that nobody has ever heard of. */
@DisplayName("The administrator's home, and the pages of projections (bảng tổng hợp)")
class AdministratorPagesTest {
    private static final String PROJECTIONS = "/quan-tri/mo-hinh-doc";
    private static Kept kept;

    @BeforeAll
    static void start() {
        var stream = UUID.randomUUID();
        kept = Kept.started(List.of(new Envelope(
                Kept.ledger().size() + 1L,
                "Dossier",
                stream.toString(),
                0,
                UUID.randomUUID(),
                "NeverHeardOf",
                "1",
                Instant.now(),
                "{}",
                "{}")));
        await().until(() ->
                kept.page("administrator", PROJECTIONS + "/audit-trail").contains("NeverHeardOf"));
    }

    @AfterAll
    static void stop() {
        kept.close();
    }

    @Test
    void begin_with_what_waits_for_the_second_person() {
        assertThat(kept.page("administrator", "/quan-tri"))
                .contains("Cấp quyền cho clerk: Bộ phận một cửa", "Do officer-24853 đề nghị", "Xem, giải quyết đề nghị")
                .contains("Bảng tổng hợp: Nhật ký", "Có sự kiện chưa áp dụng được")
                .contains("href=\"/quan-tri/quyen\"", "href=\"/quan-tri/mo-hinh-doc\"");
        assertThat(kept.page(Kept.PROPOSER, "/quan-tri"))
                .contains("Chờ một người quản trị khác cấp.", "Xem đề nghị")
                .doesNotContain("Xem, giải quyết đề nghị");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "head", "officer", "nobody"})
    void are_for_administrators(String subject) {
        assertThat(kept.status(subject, "/quan-tri")).isEqualTo(403);
        assertThat(kept.status(subject, PROJECTIONS)).isEqualTo(403);
        assertThat(kept.post(subject, PROJECTIONS + "/cycles/dung-lai", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(kept.page(subject, "/bo-tieu-chi")).doesNotContain("href=\"/quan-tri\"");
    }

    @Test
    void tell_how_each_projection_stands_and_what_it_has_set_aside() {
        assertThat(kept.page("administrator", PROJECTIONS)).contains("Đợt đánh giá", "Có sự kiện chưa áp dụng được");
        assertThat(kept.page("administrator", PROJECTIONS + "/audit-trail"))
                .contains("Nguyên nhân", "NeverHeardOf", "Đề nghị dựng lại");
        assertThat(kept.status("administrator", PROJECTIONS + "/khong-co")).isEqualTo(404);
        assertThat(kept.status("administrator", PROJECTIONS + "/cycles?dung-yen=x"))
                .isEqualTo(422);
    }

    @Test
    void have_one_built_anew_by_two_persons_and_follow_it_to_its_end() {
        var path = PROJECTIONS + "/cycles";
        assertThat(kept.post(Kept.PROPOSER, path + "/dung-lai", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(kept.post("administrator", path + "/dung-lai", Map.of()).body())
                .contains("đã có đề nghị dựng lại");
        assertThat(kept.page(Kept.PROPOSER, path))
                .contains("không được tự phê duyệt", "Rút lại đề nghị")
                .doesNotContain("/phe-duyet\"");
        assertThat(kept.page("administrator", "/quan-tri")).contains("Dựng lại bảng tổng hợp Đợt đánh giá");
        var answer = action(kept.page("administrator", path), "phe-duyet");
        assertThat(kept.post(Kept.PROPOSER, answer, Map.of()).body()).contains("không được tự phê duyệt");
        assertThat(kept.post("administrator", answer, Map.of()).statusCode()).isEqualTo(302);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> kept.page("administrator", path).contains("giống hệt bảng cũ"));
        assertThat(kept.post("administrator", answer, Map.of()).body()).contains("đã được trả lời");
    }

    @Test
    void decline_a_rebuilding() {
        var path = PROJECTIONS + "/targets";
        kept.post(Kept.PROPOSER, path + "/dung-lai", Map.of());
        var answer = action(kept.page("administrator", path), "tu-choi");
        assertThat(kept.post("administrator", answer, Map.of()).statusCode()).isEqualTo(302);
        assertThat(kept.page("administrator", path)).contains("Không chấp thuận", "Đề nghị dựng lại");
    }

    /** While the live tables are ahead by what never comes, the new ones cannot take their place. */
    @Test
    void load_themselves_again_while_a_rebuilding_runs_unless_asked_not_to() {
        var path = PROJECTIONS + "/deadlines";
        setForward(1_000);
        kept.post(Kept.PROPOSER, path + "/dung-lai", Map.of());
        kept.post("administrator", action(kept.page("administrator", path), "phe-duyet"), Map.of());
        assertThat(kept.page("administrator", path)).contains("Đang dựng lại", "còn", "dung-yen=true");
        assertThat(refresh(path)).containsExactly("3");
        assertThat(refresh(path + "?dung-yen=true")).isEmpty();
        setForward(-1_000);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> kept.page("administrator", path).contains("giống hệt bảng cũ"));
        assertThat(refresh(path)).isEmpty();
    }

    private static void setForward(long events) {
        var set = "UPDATE projector.checkpoint SET position = position + ? WHERE projection = 'deadlines'";
        kept.side().owner().update(set, events);
    }

    private static List<String> refresh(String path) {
        return kept.side()
                .getAs("administrator", path, "Accept", "text/html")
                .headers()
                .allValues("Refresh");
    }

    private static String action(String page, String act) {
        int end = page.indexOf("/" + act + "\"");
        return page.substring(page.lastIndexOf('"', end) + 1, end + act.length() + 1);
    }
}
