package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.EvidencePolicy;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

@DisplayName("The published criteria sets, as API and as pages")
class CriteriaTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 12);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CriteriaSet FIRST = set(60, Certainty.ASSUMED);
    private static final CriteriaSet SECOND = set(65, Certainty.CHECKED);
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        var district = new District();
        var id = CriteriaId.of("CDHT-XA");
        district.record(new CriteriaSetPublished(id, 1, FIRST, "Ban hành lần đầu", DAY), id.toString(), 0);
        district.record(District.registered("24853", RecognitionKind.LEARNING_COMMUNITY, "24853"), 0);
        district.record(new CriteriaSetPublished(id, 2, SECOND, "Đã đối chiếu <b>", DAY), id.toString(), 1);
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(3);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void are_listed_with_the_newest_version_first() {
        var list = JSON.readTree(side.get("/api/v1/criteria-sets").body());
        assertThat(list.valueStream().map(line -> line.path("version").asInt())).containsExactly(2, 1);
        assertThat(list.get(0).path("title").asString()).isEqualTo("CDHT-XA");
        assertThat(list.get(0).path("indicators").asInt()).isEqualTo(2);
    }

    @Test
    void come_back_whole_to_be_copied() {
        var answer = side.get("/api/v1/criteria-sets/CDHT-XA/versions/1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=86400, public");
        assertThat(JSON.treeToValue(JSON.readTree(answer.body()).path("set"), CriteriaSet.class))
                .isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"CDHT-XA/versions/3,404", "CDHT-HUYEN/versions/1,404", "cdht/versions/1,422", "CDHT-XA/versions/x,422"})
    void are_not_made_up(String address, int status) {
        assertThat(side.get("/api/v1/criteria-sets/" + address).statusCode()).isEqualTo(status);
    }

    @Test
    void count_as_nobodys_dossier() {
        assertThat(JSON.readTree(side.get("/api/v1/dossiers").body()).path("items"))
                .hasSize(1);
    }

    @Test
    void are_pages_that_say_what_is_asked_and_how_sure_that_is() {
        assertThat(side.get("/bo-tieu-chi", "Accept", "text/html").body())
                .contains("Cộng đồng học tập cấp xã", "/bo-tieu-chi/CDHT-XA/2", "từ năm 2023");
        assertThat(side.get("/bo-tieu-chi/CDHT-XA/1", "Accept", "text/html").body())
                .contains(
                        "từ\u00a060\u00a0%",
                        "từ\u00a050\u00a0% trở lên (vùng khó khăn)", "chưa đối chiếu", "Còn để ngỏ: Mẫu số")
                .contains("có (đơn vị sự nghiệp công lập, trừ tổ chức kinh tế)");
        assertThat(side.get("/bo-tieu-chi/CDHT-XA/2", "Accept", "text/html").body())
                .contains("từ\u00a065\u00a0%", "Đã đối chiếu &lt;b&gt;")
                .doesNotContain("chưa đối chiếu");
        assertThat(side.get("/bo-tieu-chi/CDHT-XA/9", "Accept", "text/html").body())
                .contains("Không tìm thấy bộ tiêu chí này");
    }

    private static CriteriaSet set(int percent, Certainty certainty) {
        var article = new Citation("25/2023/TT-BGDĐT", "Điều 6", "Điều 6", certainty);
        return new CriteriaSet(
                "CDHT-XA",
                "Cộng đồng học tập cấp xã",
                List.of(article),
                new AssessedYears(2023, 9999, certainty),
                new EvidencePolicy(true, certainty),
                new Scheme.Thresholds(List.of(RecognitionLevel.LEVEL_1)),
                List.of(new Criterion("5", "Tác dụng", List.of(citizens(percent, article), plan(article)))));
    }

    private static Indicator citizens(int percent, Citation article) {
        return new Indicator(
                "5.1",
                "Tỷ lệ Công dân học tập",
                article,
                new Measure.Percentage("Công dân học tập", "Công dân trong xã"),
                List.of(
                        requirement(Territory.NORMAL, new Bound.AtLeast(BigDecimal.valueOf(percent))),
                        requirement(Territory.DIFFICULT, new Bound.AtLeast(BigDecimal.valueOf(50)))),
                "Danh sách",
                "Mẫu số");
    }

    private static Indicator plan(Citation article) {
        var scope = new Scope(List.of(Trait.PUBLIC_SERVICE_UNIT), List.of(Trait.ECONOMIC_ORGANISATION), Territory.ANY);
        return new Indicator(
                "5.2",
                "Kế hoạch",
                article,
                new Measure.YesNo(),
                List.of(new Requirement(RecognitionLevel.LEVEL_1, scope, new Bound.Fulfilled())),
                "Kế hoạch",
                "");
    }

    private static Requirement requirement(Territory territory, Bound bound) {
        return new Requirement(RecognitionLevel.LEVEL_1, new Scope(List.of(), List.of(), territory), bound);
    }
}
