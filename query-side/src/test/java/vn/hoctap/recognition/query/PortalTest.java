package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("The portal in a browser")
class PortalTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final DossierRegistered COMMUNE =
            District.registered("24853", RecognitionKind.LEARNING_COMMUNITY, "24853");
    private static final DossierRegistered UNIT = District.registered("A-1", RecognitionKind.LEARNING_UNIT, "24853");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        var district = new District();
        var whole = wholeDistrict();
        district.record(COMMUNE, 0);
        district.record(UNIT, 0);
        district.record(whole, 0);
        district.record(new Steps(UNIT.dossierId(), DAY).returned("Thiếu <b>tờ trình</b>"), 1);
        district.record(new Steps(COMMUNE.dossierId(), DAY).recognised(Steps.LEVEL_1), 1);
        district.record(new Steps(whole.dossierId(), DAY).recognised(Steps.LEVEL_1), 1);
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(6);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void starts_with_the_newest_year() {
        var answer = page("/tien-do");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tien-do?nam=2023"));
    }

    @Test
    void counts_communes_as_communes_and_no_larger_body_among_them() {
        assertThat(page("/tien-do?nam=2023").body())
                .contains("<strong>1/1</strong>", "xã được công nhận Cộng đồng học tập", "Xã Đạ K&#39;Nàng")
                .contains("Huyện Đam Rông", "nam=2023&amp;loai=LEARNING_UNIT&amp;dia-ban=24853")
                .doesNotContain("Dữ liệu minh họa")
                .doesNotContain("Đã thu hồi công nhận", "Hết thời hạn bảo lưu", "Từ chối tiếp nhận");
        assertThat(page("/tien-do?nam=2031").body()).contains("Chưa có hồ sơ nào đăng ký cho năm này.");
    }

    @Test
    void lists_dossiers_and_opens_one_with_its_history() {
        assertThat(page("/ho-so?nam=2023&loai=LEARNING_UNIT").body())
                .contains(
                        "/ho-so/" + UNIT.dossierId(),
                        "Trả lại, chờ bổ sung",
                        "Tải danh sách (CSV)",
                        "/api/v1/dossiers.xlsx?year=2023&amp;kind=LEARNING_UNIT")
                .doesNotContain(COMMUNE.dossierId().toString());
        assertThat(page("/ho-so/" + UNIT.dossierId()).body())
                .contains("bổ sung, hoàn thiện rồi nộp lại hồ sơ", "Trả hồ sơ, yêu cầu bổ sung")
                .contains("Đang chờ xã, đơn vị đề nghị xử lý")
                .contains("Thiếu &lt;b&gt;tờ trình&lt;/b&gt;", "aria-current=\"page\"");
    }

    @Test
    void finds_dossiers_by_name_without_marks_or_a_letter_too_many_and_keeps_what_was_asked_in_the_file() {
        assertThat(page("/ho-so?nam=&loai=&trang-thai=&dia-ban=&tim=a-1").body())
                .contains("/ho-so/" + UNIT.dossierId(), "/api/v1/dossiers.xlsx?q=a-1")
                .doesNotContain(COMMUNE.dossierId().toString());
        assertThat(page("/ho-so?tim=da+k%27nang&trang-thai=RECOGNISED").body())
                .contains("/ho-so/" + COMMUNE.dossierId(), "selected=\"selected\">Đã công nhận");
        assertThat(page("/ho-so?tim=da+k%27nnang").body()).contains("/ho-so/" + COMMUNE.dossierId());
        assertThat(page("/ho-so?tim=khong+co+gi+nhu+vay").body()).contains("Không có hồ sơ nào phù hợp.");
    }

    @Test
    void says_when_to_look_again_for_what_has_not_come_yet() {
        var answer = page("/ho-so/" + UNIT.dossierId() + "?phien-ban=99");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("Dữ liệu chưa cập nhật đến phiên bản được yêu cầu");
    }

    @ParameterizedTest
    @CsvSource({
        "/khong-co,404",
        "/favicon.ico,404",
        "/tien-do?nam=x,422",
        "/tien-do?nam=1999,422",
        "/ho-so/zzz,400",
        "/theo-doi/%20?nam=2023,422",
        "/ho-so?dia-ban=%00,422",
        "/ho-so?dia-ban=%C0%80,400",
        "/ho-so?trang-thai=NO,422",
        "/ho-so?tiep=zz,400",
        "/ho-so/00000000-0000-8000-8000-000000000000,404"
    })
    void says_in_a_page_why_there_is_none(String path, int status) {
        var answer = page(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("Không hiển thị được trang", "Về trang đầu");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/khong-co,text/html", "/khong-co,application/json", "/khong-co,*/*"})
    void leaves_programs_their_problems(String path, String accept) {
        var answer = side.get(path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void is_vietnamese_and_loads_nothing_from_elsewhere() {
        var answer = side.get("/tien-do?nam=2023", "Accept", BROWSER, "Accept-Language", "en");
        assertThat(answer.headers().firstValue("Content-Language")).contains("vi");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                        .doesNotContain("unsafe"));
        assertThat(answer.body())
                .contains("<html lang=\"vi\"")
                .doesNotContain("<script", "style=", "src=", "http://", "https://");
        assertThat(side.get("/recognition.css").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> page(String path) {
        return side.get(path, "Accept", BROWSER);
    }

    private static DossierRegistered wholeDistrict() {
        var kind = RecognitionKind.LEARNING_COMMUNITY;
        var tier = AdministrativeTier.DISTRICT;
        return new Steps(DossierId.of(kind, tier, "H-1", District.YEAR), DAY)
                .registered(kind, tier, "H-1", new Area("H-1", "Huyện Đam Rông"));
    }
}
