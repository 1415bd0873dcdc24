package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Importing past years over HTTP")
class PastYearsApiTest {
    private static final String HEADINGS = "Danh hiệu,Mã đối tượng,Tên đối tượng,Mã đơn vị hành chính,"
            + "Tên đơn vị hành chính,Năm đánh giá,Mức độ/Xếp loại,Số quyết định,Ngày quyết định,Cơ quan ban hành\n";
    private static final String ROW =
            "CDHT-XA,%s,Xã Đạ Tông,24853,Xã Đạ Tông,2022,Khá,05/QĐ-UBND,15/02/2023,UBND huyện\n";

    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void shows_what_an_import_would_do_and_does_nothing() {
        var preview =
                preview(HEADINGS + ROW.formatted("A-1") + ROW.formatted("A-2").replace("15/02", "30/02"));
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains("\"alreadyImported\":false", "{\"row\":2,\"recognition\":{\"kind\":\"LEARNING_COMMUNITY\"")
                .contains("{\"row\":3,\"column\":\"Ngày quyết định\",\"code\":\"DATE_UNFIT\",\"sentence\":\"Ngày phải");
        assertThat(recorded("A-1")).isZero();
    }

    @Test
    void imports_all_rows_once() {
        var file = HEADINGS + ROW.formatted("B-1") + ROW.formatted("B-2");
        var imported = importAll(file);
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(imported.body()).contains("\"rows\":2,\"version\":0");
        var id = JsonMapper.shared().readTree(imported.body()).path("importId").asString();
        assertThat(imported.headers().firstValue("Location")).contains("/api/v1/past-recognitions/imports/" + id);
        assertThat(api.storedTypes(UUID.fromString(id))).containsExactly("PastYearsImported");
        assertThat(recorded("B-1")).isOne();

        assertRefused(importAll(file), 409, "ALREADY_IMPORTED");
        assertThat(preview(file).body()).contains("\"alreadyImported\":true", "\"errors\":[]");
    }

    @Test
    void answers_a_request_sent_again_as_it_answered_first() {
        var body = body("CSV", HEADINGS + ROW.formatted("C-1"));
        var first = api.postTo("/api/v1/past-recognitions/imports", body, "Idempotency-Key", "past-years-1");
        var again = api.postTo("/api/v1/past-recognitions/imports", body, "Idempotency-Key", "past-years-1");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(recorded("C-1")).isOne();
    }

    @Test
    void imports_nothing_of_a_file_with_one_bad_row() {
        importAll(HEADINGS + ROW.formatted("D-0"));
        var refused = importAll(HEADINGS + ROW.formatted("D-1") + ROW.formatted("D-0"));
        assertRefused(refused, 422, "FLAWED");
        assertThat(refused.body()).contains("{\"row\":3,\"column\":\"\",\"code\":\"DOSSIER_EXISTS\"");
        assertThat(recorded("D-1")).isZero();
    }

    @Test
    void takes_a_file_that_is_longer_than_any_text_may_be() {
        var rows = IntStream.range(0, 7_000)
                .mapToObj(row -> ROW.formatted("E-" + row))
                .collect(Collectors.joining("", HEADINGS, ""));
        var imported = importAll(rows);
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(imported.body()).contains("\"rows\":7000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"fileName":"a.csv","format":"CSV","content":"***"}            | 422
            {"fileName":"a.csv","format":"PDF","content":""}               | 422
            {"fileName":" ","format":"CSV","content":""}                   | 422
            {"fileName":"a.csv","format":"CSV"}                            | 422
            {"fileName":"a.csv","format":"CSV","content":"","more":1}      | 400
            """)
    void answers_bad_input_with_a_problem(String body, int status) {
        var answer = api.postTo("/api/v1/past-recognitions/imports", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static HttpResponse<String> preview(String file) {
        return api.postTo("/api/v1/past-recognitions/previews", body("CSV", file));
    }

    private static HttpResponse<String> importAll(String file) {
        return api.postTo("/api/v1/past-recognitions/imports", body("CSV", file));
    }

    private static String body(String format, String file) {
        var content = Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
        return "{\"fileName\":\"2022.csv\",\"format\":\"%s\",\"content\":\"%s\"}".formatted(format, content);
    }

    private static long recorded(String code) {
        var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, code, 2022);
        return api.storedTypes(id.value()).size();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String refusal) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"refusal\":\"" + refusal + "\"");
    }
}
