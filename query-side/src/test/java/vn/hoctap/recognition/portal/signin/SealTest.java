package vn.hoctap.recognition.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The seal of what browsers and the database keep")
class SealTest {
    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final SessionContent CONTENT = new SessionContent(
            Instant.parse("2026-11-30T01:02:03.123456789Z"),
            "officer-24853",
            new SessionContent.Proof("proof", "24853", "can-bo@demo.invalid", URI.create("https://provider/end")),
            new KeptTokens(new KeptToken("access", Instant.EPOCH, Instant.EPOCH.plusSeconds(3600)), null),
            "forms");

    private final Seal seal = seal(OLD);

    @Test
    void opens_what_it_closed_and_shows_nothing_of_it() {
        var closed = seal.close("session a", CONTENT);
        assertThat(seal.open("session a", closed, SessionContent.class)).contains(CONTENT);
        assertThat(new String(Base64.getUrlDecoder().decode(closed), StandardCharsets.ISO_8859_1))
                .doesNotContain("officer", "access", "proof", "can-bo");
        assertThat(seal.close("session a", CONTENT)).isNotEqualTo(closed);
    }

    @Test
    void opens_nothing_as_another_thing_and_nothing_with_another_key() {
        var closed = seal.close("session a", CONTENT);
        assertThat(seal.open("session b", closed, SessionContent.class)).isEmpty();
        assertThat(seal.open("recognition-sign-in", closed, SessionContent.class))
                .isEmpty();
        assertThat(seal(NEW).open("session a", closed, SessionContent.class)).isEmpty();
        assertThat(seal().open("session a", closed, SessionContent.class)).isEmpty();
    }

    @Test
    void closes_with_the_first_key_and_opens_with_each() {
        var changing = seal(NEW, OLD);
        assertThat(changing.open("a", seal.close("a", CONTENT), SessionContent.class))
                .contains(CONTENT);
        var closed = changing.close("a", CONTENT);
        assertThat(seal(NEW).open("a", closed, SessionContent.class)).contains(CONTENT);
        assertThat(seal.open("a", closed, SessionContent.class)).isEmpty();
    }

    @Test
    void opens_nothing_that_was_altered_anywhere() {
        var closed = Base64.getUrlDecoder().decode(seal.close("a", CONTENT));
        for (int place = 0; place < closed.length; place++) {
            var altered = closed.clone();
            altered[place] ^= 1;
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertThat(seal.open("a", text, SessionContent.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "no base64!", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void opens_nothing_that_was_never_closed(String text) {
        assertThat(seal.open("a", text, SessionContent.class)).isEmpty();
    }

    /** As another version of ours may have left it. */
    @Test
    void opens_nothing_of_a_form_that_is_not_known_and_passes_over_what_it_does_not_know() {
        for (var other : List.of(Map.of(), Map.of("since", "yesterday"), List.of(), 7, "text")) {
            assertThat(seal.open("a", seal.close("a", other), SessionContent.class))
                    .as(other.toString())
                    .isEmpty();
        }
        var later = Map.of(
                "since",
                CONTENT.since(),
                "subject",
                "officer-24853",
                "proof",
                CONTENT.proof(),
                "forms",
                "forms",
                "x",
                1);
        assertThat(seal.open("a", seal.close("a", later), SessionContent.class))
                .hasValueSatisfying(content -> assertThat(content.tokens()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "c2VjcmV0", "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"})
    void refuses_a_key_that_is_none_without_quoting_it(String setting) {
        assertThatThrownBy(() -> SealKeys.of(List.of(OLD, setting)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining("RECOGNITION_PORTAL_SEAL")
                .message()
                .doesNotContain(setting);
    }

    private static Seal seal(String... keys) {
        return new Seal(SealKeys.of(List.of(keys)));
    }

    private static String key(int filled) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filled);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
