package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Any text at all")
class AnyTextFuzzTest {
    @MethodSource("seeds")
    @FuzzTest
    void is_accepted_in_its_one_form_or_refused(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (TextRule.breach(text).isEmpty()) {
            var accepted = TextRule.accepted(text);
            assertThat(TextRule.accepted(accepted)).isEqualTo(accepted);
        }
        LegacyEncoding.isSuspectedIn(text);
        RequestTarget.isCanonical(new String(bytes, StandardCharsets.ISO_8859_1));
        isReadOrRefused("Idempotency-Key", text, IdempotencyKey::of);
        isReadOrRefused("If-Match", text, ExpectedVersion::of);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "Nguye\u0302\u0303n V\u0103n A",
                        "e\u0323\u0302\u0301\u0301",
                        "Nguy\u00e1\u00bb\u2026n",
                        "Nguy\u00d4n",
                        "X\u0430",
                        "\u202e\u0000\ufffe",
                        "/api/v1/dossiers/%C4%90/%2e%2e",
                        "\"a\\\"b\"",
                        "\"7\"",
                        "*")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isReadOrRefused(String header, String value, Function<HttpServletRequest, ?> read) {
        var request = new MockHttpServletRequest();
        request.addHeader(header, value);
        try {
            assertThat(read.apply(request)).isNotNull();
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isBetween(400, 499);
        }
    }
}
