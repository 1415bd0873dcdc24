package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("The page of the whole trail (nhật ký kiểm tra)")
class AuditorTrailPageTest {
    private static final String PAGE = "/kiem-toan/nhat-ky";
    private static final List<Envelope> LEDGER = District.generated(60, 5);
    private static final Pattern POSITION = Pattern.compile("vị trí trong sổ sự kiện <span>(\\d+)</span>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
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

    /** Each filter as the page has it, and as the read API has it. */
    @ParameterizedTest
    @CsvSource({
        "'',''",
        "thu-tu=OLDEST,order=OLDEST",
        "tim=thieu+to,q=thieu+to",
        "tim=Tr%E1%BA%A3+h%E1%BB%93,q=Tr%E1%BA%A3+h%E1%BB%93",
        "nguoi=officer-24853,actor=officer-24853",
        "don-vi=24853,unit=24853",
        "viec=DossierReturned,type=DossierReturned",
        "nhom=dossier&thu-tu=OLDEST,family=dossier&order=OLDEST",
        "dia-ban=24857,area=24857",
        "ghi-tu=2024-01-11,recordedFrom=2024-01-10T17:00:00Z",
        "ghi-den=2024-01-09,recordedTo=2024-01-09T17:00:00Z",
        "hieu-luc-tu=2024-01-11&hieu-luc-den=2024-02-20,effectiveFrom=2024-01-11&effectiveTo=2024-02-20",
        "tim=&viec=&nhom=&nguoi=&don-vi=&dia-ban=&ghi-tu=&ghi-den=&hieu-luc-tu=&hieu-luc-den=&thu-tu=,''",
    })
    void shows_what_the_trail_holds(String asked, String ofApi) {
        var expected = JsonMapper.shared()
                .readTree(body("/api/v1/audit-trail?limit=50&" + ofApi))
                .path("items");
        assertThat(positions(body(PAGE + "?" + asked)))
                .containsExactlyElementsOf(expected.valueStream()
                        .map(step -> step.path("position").asLong())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nhom=dossier&thu-tu=OLDEST", "dia-ban=24857", "tim=h%E1%BB%93+s%C6%A1"})
    void is_read_to_its_end_page_by_page(String asked) {
        var seen = new ArrayList<Long>();
        var address = PAGE + "?" + asked;
        while (address != null) {
            var page = body(address);
            seen.addAll(positions(page));
            var next = NEXT.matcher(page);
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }
        var all = body("/api/v1/audit-trail.jsonl?"
                        + asked.replace("thu-tu", "order")
                                .replace("nhom", "family")
                                .replace("dia-ban", "area")
                                .replace("tim", "q"))
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("position").asLong())
                .toList();
        assertThat(seen).hasSizeGreaterThan(50).containsExactlyElementsOf(all);
    }

    @Test
    void opens_a_dossier_at_the_very_step_and_offers_what_is_alike() {
        var entry = LEDGER.stream()
                .filter(event -> event.type().equals("DossierReturned"))
                .findFirst()
                .orElseThrow();
        var step = "/kiem-toan/ho-so/" + entry.stream() + "?buoc=" + (entry.version() + 1);
        assertThat(body(PAGE + "?viec=DossierReturned&ho-so=" + entry.stream()))
                .contains(
                        "href=\"" + step, "ho-so=" + entry.stream(), "nguoi=officer-24853", "don-vi=24853", "dia-ban=")
                .contains("Trả hồ sơ, yêu cầu bổ sung", "Lý do, căn cứ:", "Thiếu tờ trình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV", "JSONL"})
    void is_taken_away_as_it_is_filtered(String format) {
        var page = body(PAGE + "?viec=DossierReturned&ghi-tu=2024-01-10&tim=t%E1%BB%9D+tr%C3%ACnh");
        var link = Pattern.compile("href=\"([^\"]+)\">" + format).matcher(page);
        assertThat(link.find()).isTrue();
        var address = HtmlUtils.htmlUnescape(link.group(1));
        assertThat(address).startsWith("/api/v1/audit-trail." + format.toLowerCase(Locale.ROOT));
        var rows = body(address.replace(format.toLowerCase(Locale.ROOT) + "?", "jsonl?"))
                .lines();
        assertThat(rows).hasSameSizeAs(positions(page)).isNotEmpty();
        assertThat(side.get(address).statusCode()).isEqualTo(200);
    }

    /** As every look is, with what was asked for, but no text that may name a person. */
    @Test
    void is_recorded_with_its_filter() {
        side.getAs("careful", PAGE + "?nguoi=officer-24853&tim=Nguyen&ghi-tu=2024-01-10&viec=", "Accept", "text/html");
        var entry = JsonMapper.shared()
                .readTree(body("/api/v1/access-record?actor=careful"))
                .at("/items/0");
        assertThat(entry.path("subject").asString()).isEqualTo("kiem-toan/nhat-ky");
        assertThat(entry.path("parameters")).isEqualTo(JsonMapper.shared().readTree("""
                {"tim": true, "nguoi": "officer-24853", "ghi-tu": "2024-01-10"}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "viec=Nothing,422",
        "viec=%3Cb%3E,422",
        "nhom=nothing,422",
        "nguoi=%00,422",
        "tim=%00,422",
        "dia-ban=%3Cb%3E,422",
        "ghi-tu=2024-02-30,422",
        "ghi-den=hom-qua,422",
        "thu-tu=RANDOM,422",
        "tiep=nonsense,400",
        "ho-so=1-1-1-1-1,400"
    })
    void says_that_an_address_cannot_be_read(String asked, int status) {
        var answer = side.get(PAGE + "?" + asked, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>");
    }

    private static List<Long> positions(String page) {
        return POSITION.matcher(page)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }

    private static String body(String address) {
        var answer = side.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
