package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the verifier says")
class TextsTest {
    @Test
    void is_there_in_both_languages() throws IOException {
        assertThat(keys("texts.properties")).isEqualTo(keys("texts_en.properties"));
    }

    @Test
    void has_a_sentence_for_all_that_can_be_wrong() throws IOException {
        var needed = Stream.concat(
                Stream.of(Mismatch.Reason.values()).map(reason -> "mismatch." + reason),
                Stream.of(Unreadable.Why.values()).map(why -> "unreadable." + why));
        assertThat(keys("texts.properties")).containsAll(needed.toList());
    }

    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(file), UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
