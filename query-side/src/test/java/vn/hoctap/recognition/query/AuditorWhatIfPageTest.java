package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.query.whatif.Sets.done;
import static vn.hoctap.recognition.query.whatif.Sets.levels;
import static vn.hoctap.recognition.query.whatif.Sets.percent;
import static vn.hoctap.recognition.query.whatif.Sets.share;
import static vn.hoctap.recognition.query.whatif.Sets.yes;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.query.projections.Digests;

@DisplayName("The page of a year's results under other criteria (giả định)")
class AuditorWhatIfPageTest {
    private static final String PAGE = "/kiem-toan/gia-dinh?nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA:";
    private static final String FILE = "/kiem-toan/gia-dinh/danh-sach.csv?nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA:";
    private static final CriteriaSet FIRST = levels("CDHT-XA", share("5.1", 60, 80), done("5.2"));
    private static final District DISTRICT = new District();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        publish(1, FIRST);
        publish(2, levels("CDHT-XA", share("5.1", 65, 80), done("5.2")));
        publish(3, levels("CDHT-XA", share("5.1", 50, 60), done("5.2")));
        publish(4, levels("CDHT-XA", share("5.1", 60, 80), done("5.2"), done("5.3")));
        publishAs("TTHTCD", 1, levels("TTHTCD", share("1", 60, 80)));
        Judged.life("24850", FIRST, List.of(percent("5.1", 60), yes("5.2"))).record(DISTRICT);
        Judged.life("24851", FIRST, List.of(percent("5.1", 85), yes("5.2"))).record(DISTRICT);
        Judged.life("24852", FIRST, List.of(percent("5.1", 40))).record(DISTRICT);
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(DISTRICT.ledger().size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void publish(int version, CriteriaSet set) {
        publishAs("CDHT-XA", version, set);
    }

    private static void publishAs(String title, int version, CriteriaSet set) {
        var id = CriteriaId.of(title);
        DISTRICT.record(
                new CriteriaSetPublished(id, version, set, "Giả định", Judged.DAY), id.toString(), version - 1L);
    }

    @ParameterizedTest
    @CsvSource({"1,3,0,0,0", "2,2,0,1,0", "3,2,1,0,0", "4,1,0,0,2"})
    void counts_what_becomes_of_every_dossier(int version, long same, long up, long down, long notComparable) {
        var figures =
                Pattern.compile("<p class=\"figure\"><strong>(\\d+)</strong>").matcher(page(PAGE + version));
        assertThat(figures.results().map(figure -> Long.valueOf(figure.group(1))))
                .containsExactly(same, up, down, notComparable);
        assertThat(page(FILE + version).lines()).hasSize((int) (1 + up + down + notComparable));
    }

    @Test
    void says_who_would_fall_and_by_which_indicator() {
        assertThat(page(PAGE + 2))
                .contains("Giảm", "Đã ghi nhận: Mức độ 1. Giả định: ", "<strong>Không đạt</strong>")
                .contains("5.1. Chỉ tiêu 5.1 (Mức độ 1): đạt, đạt mức yêu cầu → chưa đạt, chưa đạt mức yêu cầu");
        assertThat(page(FILE + 2)).contains("24850", "Mức độ 1", "Không đạt", "5.1. Chỉ tiêu 5.1");
    }

    @Test
    void says_what_is_missing_where_nothing_can_be_said() {
        assertThat(page(PAGE + 4))
                .contains("Không so được", "không xác định được", "Không có câu trả lời cho chỉ tiêu 5.3")
                .contains("5.3: 3 hồ sơ");
    }

    @Test
    void says_aloud_that_nothing_is_kept_and_keeps_nothing() {
        var before = everything();
        for (int version = 1; version <= 4; version++) {
            assertThat(page(PAGE + version)).contains("<strong>Chỉ là giả định.</strong> Trang này không ghi lại gì");
            page(FILE + version);
        }
        assertThat(everything()).isEqualTo(before);
    }

    private static List<Object> everything() {
        var digests = side.bean(Digests.class);
        return side.projections().stream()
                .<Object>map(name -> digests.of(name).orElseThrow())
                .toList();
    }

    @Test
    void asks_first_for_what_it_needs() {
        for (var asked : List.of("", "?nam=2023", "?nam=&danh-hieu=&theo=&ghi-nhan-den=&ngay=")) {
            assertThat(page("/kiem-toan/gia-dinh" + asked))
                    .contains("Cộng đồng học tập cấp xã, phiên bản 2")
                    .doesNotContain("Hồ sơ có kết quả khác", "TTHTCD");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA:9, 404",
        "?nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA, 422",
        "?nam=2023&danh-hieu=CDHT-XA&theo=TTHTCD:1, 422",
        "?nam=2023&danh-hieu=cdht&theo=CDHT-XA:1, 422",
        "?nam=1999&danh-hieu=CDHT-XA&theo=CDHT-XA:1, 422",
        "?nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA:1&ghi-nhan-den=nay, 422",
        "?nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA:1&sau=1, 400",
        "/danh-sach.csv?nam=2023, 422",
        "/danh-sach.pdf?nam=2023, 404"
    })
    void says_that_an_address_cannot_be_read(String asked, int status) {
        assertThat(side.get("/kiem-toan/gia-dinh" + asked, "Accept", "text/html,*/*")
                        .statusCode())
                .isEqualTo(status);
    }

    private static String page(String address) {
        var answer = side.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
