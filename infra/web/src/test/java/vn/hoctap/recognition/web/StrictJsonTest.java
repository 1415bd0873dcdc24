package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.hoctap.recognition.web.ProblemType.DUPLICATE_KEY;
import static vn.hoctap.recognition.web.ProblemType.INVALID_TEXT;
import static vn.hoctap.recognition.web.ProblemType.INVALID_VALUE;
import static vn.hoctap.recognition.web.ProblemType.MALFORMED_JSON;
import static vn.hoctap.recognition.web.ProblemType.UNKNOWN_FIELD;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A JSON body")
@ServedTest
class StrictJsonTest {
    private static final String VALUES = "\"count\":1,\"ratio\":0.5,\"flag\":true";
    private final Http http;

    StrictJsonTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @MethodSource({"malformed", "values", "texts"})
    void is_refused(String json, ProblemType type, String field) {
        var response = http.post("/things", json);
        var problem = Http.assertProblem(response, type);
        assertThat(problem.path("field").stringValue("")).isEqualTo(field);
        assertThat(response.body()).doesNotContain("canary");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("", MALFORMED_JSON, ""),
                arguments("  ", MALFORMED_JSON, ""),
                arguments("{\"name\":", MALFORMED_JSON, ""),
                arguments("{'name':'canary'}", MALFORMED_JSON, ""),
                arguments("{\"name\":\"canary\",}", MALFORMED_JSON, ""),
                arguments("{/* canary */}", MALFORMED_JSON, ""),
                arguments("{" + VALUES + "} canary", MALFORMED_JSON, ""),
                arguments("{" + VALUES + "}{}", MALFORMED_JSON, ""),
                arguments("{\"name\":\"a\nb\u0001canary\"}", MALFORMED_JSON, "/name"),
                arguments("{\"ratio\":NaN}", MALFORMED_JSON, ""),
                arguments("{\"count\":007}", MALFORMED_JSON, ""),
                arguments("{\"name\":\"canary\",\"name\":\"canary2\"}", DUPLICATE_KEY, ""),
                arguments("{\"notes\":{\"a\":\"b\",\"a\":\"canary\"}}", DUPLICATE_KEY, "/notes"),
                arguments("{" + VALUES + ",\"surprise\":\"canary\"}", UNKNOWN_FIELD, "/surprise"),
                arguments("{" + VALUES + ",\"<svg canary>\":1}", UNKNOWN_FIELD, "/?"),
                arguments("{" + VALUES + ",\"@class\":\"canary.Thread\"}", UNKNOWN_FIELD, "/?"),
                arguments("[\"canary.Thread\",{}]", MALFORMED_JSON, ""),
                arguments("\"canary\"", MALFORMED_JSON, ""),
                arguments("{\"name\":{\"$gt\":\"canary\"}}", MALFORMED_JSON, "/name"),
                arguments("{\"count\":[1]}", MALFORMED_JSON, "/count"),
                arguments("{\"names\":" + "[".repeat(1001) + "]".repeat(1001) + "}", MALFORMED_JSON, "/names/0"),
                arguments("[".repeat(1001) + "]".repeat(1001), MALFORMED_JSON, ""),
                arguments("{\"" + "k".repeat(100_000) + "\":1}", MALFORMED_JSON, ""),
                arguments("{\"count\":" + "9".repeat(10_000) + "}", MALFORMED_JSON, ""),
                arguments("{\"name\":\"" + "x".repeat(300_000) + "\"}", MALFORMED_JSON, "/name"),
                arguments("{\"ratio\":1e400}", MALFORMED_JSON, "/ratio"),
                arguments("{\"score\":1e400}", MALFORMED_JSON, "/score"),
                arguments("{\"score\":1e-400}", MALFORMED_JSON, "/score"),
                arguments("{\"score\":1e2147483647}", MALFORMED_JSON, "/score"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("{\"count\":9223372036854775808}", INVALID_VALUE, "/count"),
                arguments("{\"count\":2147483648}", INVALID_VALUE, "/count"),
                arguments("{\"big\":-9223372036854775809}", INVALID_VALUE, "/big"),
                arguments("{\"count\":1.5}", INVALID_VALUE, "/count"),
                arguments("{\"big\":1.0}", INVALID_VALUE, "/big"),
                arguments("{\"count\":\"7\"}", INVALID_VALUE, "/count"),
                arguments("{\"count\":\"\"}", INVALID_VALUE, "/count"),
                arguments("{\"count\":true}", INVALID_VALUE, "/count"),
                arguments("{\"ratio\":1,\"flag\":true}", INVALID_VALUE, "/count"),
                arguments("{\"count\":null}", INVALID_VALUE, "/count"),
                arguments("{\"ratio\":null}", INVALID_VALUE, "/ratio"),
                arguments("{\"ratio\":\"0.5\"}", INVALID_VALUE, "/ratio"),
                arguments("{\"score\":\"0.5\"}", INVALID_VALUE, "/score"),
                arguments("{\"flag\":1}", INVALID_VALUE, "/flag"),
                arguments("{\"flag\":\"true\"}", INVALID_VALUE, "/flag"),
                arguments("{\"name\":7}", INVALID_VALUE, "/name"),
                arguments("{\"name\":false}", INVALID_VALUE, "/name"),
                arguments("{\"names\":[\"a\",7]}", INVALID_VALUE, "/names/1"),
                arguments("{\"names\":\"canary\"}", INVALID_VALUE, "/names"),
                arguments("{\"inners\":[{},{\"title\":7}]}", INVALID_VALUE, "/inners/1/title"),
                arguments("{\"kind\":0}", INVALID_VALUE, "/kind"),
                arguments("{\"kind\":\"canary\"}", INVALID_VALUE, "/kind"),
                arguments("{\"kind\":\"\"}", INVALID_VALUE, "/kind"),
                arguments("{\"on\":\"2026-02-30\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"30/02/2026\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"2026-02-03T10:00:00\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":20000}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"0000-01-01\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"-0001-01-01\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"+10000-01-01\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"9999-01-01\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"2026-13-01\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":\"２０２６-01-01\"}", INVALID_VALUE, "/on"),
                arguments("{\"on\":[2026,1,1]}", MALFORMED_JSON, "/on"),
                arguments("{\"at\":\"2026-01-01T24:00:00\"}", INVALID_VALUE, "/at"),
                arguments("{\"at\":\"+10000-01-01T00:00:00\"}", INVALID_VALUE, "/at"),
                arguments("{\"at\":\"2026-01-01T00:00:00Z\"}", INVALID_VALUE, "/at"),
                arguments("{\"at\":\"2026-01-01\"}", INVALID_VALUE, "/at"),
                arguments("{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}", INVALID_VALUE, "/id"),
                arguments("{\"id\":\"1-1-1-1-1\"}", INVALID_VALUE, "/id"),
                arguments("{\"id\":\"{00000000-0000-0000-0000-000000000001}\"}", INVALID_VALUE, "/id"),
                arguments("{\"count\":１}", MALFORMED_JSON, ""),
                arguments("{\"id\":\"canary\"}", INVALID_VALUE, "/id"),
                arguments("{\"id\":\"\"}", INVALID_VALUE, "/id"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("{\"name\":\"canary\\ud800\"}", MALFORMED_JSON, "/name"),
                arguments("{\"name\":\"canary\\udc00\\ud800\"}", MALFORMED_JSON, "/name"),
                arguments("{\"name\":\"canary\\u0000\"}", MALFORMED_JSON, "/name"),
                arguments("{\"name\":\"canary\\u0007\"}", INVALID_TEXT, "/name"),
                arguments("{\"names\":[\"a\",\"canary\u200b\"]}", INVALID_TEXT, "/names/1"),
                arguments("{\"inners\":[{\"title\":\"canary\u202e\"}]}", INVALID_TEXT, "/inners/0/title"),
                arguments("{\"notes\":{\"a\":\"canary\u00ad\"}}", INVALID_TEXT, "/notes/a"),
                arguments("{\"notes\":{\"canary\\u0007\":\"a\"}}", INVALID_TEXT, "/notes"),
                arguments("{\"name\":\"canary \u00d0\"}", INVALID_TEXT, "/name"));
    }

    @Test
    void keeps_every_text_in_its_one_form() {
        var json = "{\"name\":\"Nguye\u0302\u0303n\",\"names\":[\"e\u0323\u0302\"]," + VALUES + "}";
        var response = http.post("/things", json);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).contains("\"Nguyễn\"", "\"ệ\"");
    }

    @Test
    void has_days_times_and_identifiers_in_their_form() {
        var json =
                "{\"on\":\"2024-02-29\",\"at\":\"2024-02-29T23:59\",\"id\":\"A0000000-0000-4000-8000-00000000000F\",";
        var response = http.post("/things", json + VALUES + "}");
        assertThat(response.body())
                .contains("\"2024-02-29\"", "\"2024-02-29T23:59:00\"", "\"a0000000-0000-4000-8000-00000000000f\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NguyÔn V¨n A", "Nguyeãn Vaên A", "Hµ Néi", "Haø Noäi", "®iÖn lùc", "Xaõ Ñaï Toâng"})
    void may_hold_text_of_an_old_font_and_its_sender_is_told(String text) {
        assertThat(http.post("/things", "{\"name\":\"" + text + "\"," + VALUES + "}")
                        .headers()
                        .firstValue("Recognition-Warning"))
                .contains("suspected-legacy-encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Thuỳ Dương, xã Đạ Tông, huyện Đam Rông, tỉnh Lâm Đồng",
                "Trường Tiểu học Hoà Bình – quý II, khoá «mới», ngoèo, khuỷu, quào, giặt giũ, ròi, uỵch, xoèn xoẹt",
                "TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN HUỆ; UỶ BAN NHÂN DÂN; HOÀ, HÒA, THUÝ, THÚY, KHOẺ, GIÃ, GIÁO, NGOÃI",
                "Điều 5 § 2, 20 °C, 3 m², 1 µm, Microsoft® Office, © 2024, ½ ngày, A·B, 5 ª"
            })
    void of_today_warns_of_nothing(String text) {
        var response = http.post("/things", "{\"name\":\"" + text + "\"," + VALUES + "}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Recognition-Warning")).isEmpty();
    }

    @Test
    void keeps_markup_and_templates_as_plain_text() {
        var response = http.post("/things", "{\"name\":\"<svg onload=a> ${jndi:ldap://x} {{7*7}}\"," + VALUES + "}");
        assertThat(response.body()).contains("<svg onload=a> ${jndi:ldap://x} {{7*7}}");
    }
}
