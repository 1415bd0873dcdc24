package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Searching for dossiers")
class SearchTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_UNIT;
    private static final String KNANG = "Trường Tiểu học Đạ K'Nàng";
    private static final String HOA = "Trường Mầm non Hoà Bình";
    private static final String KIM_DONG = "Trường Trung học cơ sở Kim Đồng";
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var district = new District();
        live(district, "TH-01", KNANG);
        live(district, "MN-02", HOA);
        live(district, "THCS-03", KIM_DONG);
        var knang = District.steps("TH-01", KIND);
        district.record(knang.accepted(), 1);
        district.record(District.steps("MN-02", KIND).recognised(Steps.LEVEL_1), 1);
        district.record(knang.on(LATER).transferred(new Area("24857", "Xã Đam Rông 1")), 2);
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(district.ledger().size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đạ K'Nàng|TH-01|APPLICANT_NAME",
                "da k'nang|TH-01|APPLICANT_NAME",
                "da knang|TH-01|APPLICANT_NAME",
                "dak nang|TH-01|APPLICANT_NAME",
                "ĐẠ K|TH-01|APPLICANT_NAME",
                "Tieu hoc da k'nong|TH-01|APPLICANT_NAME",
                "trường tiểu|TH-01|APPLICANT_NAME",
                "k'nàng tiểu học|TH-01|APPLICANT_NAME",
                "000.00.31.H36-240220-0001|TH-01|CODE",
                "240220-0001|TH-01|CODE",
                "th-01|TH-01|APPLICANT_CODE",
                "dam rong 1|TH-01|AREA",
                "hoà bình|MN-02|APPLICANT_NAME",
                "hòa bình|MN-02|APPLICANT_NAME",
                "HOA BINH 2023|MN-02|APPLICANT_NAME",
                "hoa bimh|MN-02|APPLICANT_NAME",
                "05/QĐ-PGDĐT|MN-02|DECISION_NUMBER",
                "05/qd|MN-02|DECISION_NUMBER",
                "kim dong%|THCS-03|APPLICANT_NAME",
                "kim_dong|THCS-03|APPLICANT_NAME"
            })
    void finds_one_and_says_by_what(String text, String applicant, String foundBy) {
        assertThat(applicants(text)).first().isEqualTo(applicant);
        assertThat(search(text).at("/0/foundBy").asString()).isEqualTo(foundBy);
        assertThat(listed(text)).containsExactlyInAnyOrderElementsOf(applicants(text));
    }

    @Test
    void finds_the_same_however_letters_are_composed_and_marks_are_placed() {
        var decomposed = Normalizer.normalize("Đạ K'Nàng", Normalizer.Form.NFD);
        assertThat(search(decomposed)).isEqualTo(search("Đạ K'Nàng"));
        assertThat(search("hoà")).isEqualTo(search("hòa")).hasSize(1);
    }

    @Test
    void puts_first_what_begins_with_the_text_and_keeps_an_order_among_equals() {
        assertThat(applicants("TRUONG")).containsExactlyInAnyOrder("TH-01", "MN-02", "THCS-03");
        assertThat(applicants("truong")).isEqualTo(applicants("Trường"));
        assertThat(applicants("truong t").getFirst()).isEqualTo("TH-01");
        assertThat(applicants("dong")).containsExactly("THCS-03");
    }

    @Test
    void narrows_by_where_a_dossier_stood_then() {
        assertThat(found("truong&stage=ACCEPTED&year=2023&kind=LEARNING_UNIT")).containsExactly("TH-01");
        assertThat(found("truong&area=24857")).containsExactly("TH-01");
        assertThat(found("truong&area=24857&inForceOn=2024-02-01")).isEmpty();
        assertThat(found("truong&stage=RECOGNISED&inForceOn=2024-01-09")).isEmpty();
        assertThat(found("truong&asRecordedAt=2024-01-10T01:02:06Z")).hasSize(2);
        assertThat(found("truong&limit=2")).hasSize(2);
    }

    @Test
    void finds_nothing_where_nothing_is_like_it() {
        assertThat(search("Nguyễn Văn Trỗi quận 7")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "\\", "%%_", "\u00A0", "'"})
    void refuses_a_text_without_letters(String text) {
        var answer = side.get("/api/v1/search?q=" + encoded(text));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hãy nhập ít nhất một chữ cái hoặc chữ số");
    }

    private static List<String> applicants(String text) {
        return found(encoded(text));
    }

    private static List<String> found(String question) {
        return codes(json("/api/v1/search?q=" + question));
    }

    private static List<String> listed(String text) {
        return codes(json("/api/v1/dossiers?q=" + encoded(text)).at("/items"));
    }

    private static List<String> codes(JsonNode rows) {
        var codes = new ArrayList<String>();
        rows.forEach(row -> codes.add(row.at("/applicantCode").asString()));
        return codes;
    }

    private static JsonNode search(String text) {
        return json("/api/v1/search?q=" + encoded(text));
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void live(District district, String code, String name) {
        var begun = District.registered(code, KIND, "24853");
        district.record(
                new DossierRegistered(
                        begun.dossierId(),
                        begun.kind(),
                        begun.tier(),
                        new Applicant(code, name),
                        begun.area(),
                        begun.year(),
                        begun.profile(),
                        begun.criteria(),
                        begun.procedure(),
                        begun.lateBecause(),
                        begun.effectiveOn()),
                0);
    }
}
