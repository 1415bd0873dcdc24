package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.embedded.KeptTexts;

/** Whatever the command side answers stands in a file of its room, in both languages. */
@DisplayName("Texts of the command side")
class TextsTest {
    private static final KeptTexts TEXTS = new KeptTexts();

    /** What goes into an event, columns that files have to have, and what is logged or said of the API. */
    private static final Set<String> DATA = Set.of(
            "authority/model/AuthorityDecider", "importing/model/Column", "importing/model/Headings", "openapi/");

    @Test
    void are_there_in_both_languages_with_the_same_places_for_what_is_given() {
        assertThat(TEXTS.apart()).isEmpty();
    }

    @Test
    void are_in_english_without_a_vietnamese_word() {
        assertThat(TEXTS.notEnglish()).isEmpty();
    }

    @Test
    void write_an_apostrophe_twice_beside_a_place() {
        assertThat(TEXTS.withLoneApostrophes()).isEmpty();
    }

    @Test
    void are_asked_for_by_keys_that_there_are() {
        assertThat(TEXTS.unknown()).isEmpty();
    }

    @Test
    void are_each_asked_for_by_their_key_or_their_group() {
        assertThat(TEXTS.unused()).isEmpty();
    }

    @Test
    void stand_in_no_code() {
        assertThat(TEXTS.elsewhere(DATA)).isEmpty();
    }
}
