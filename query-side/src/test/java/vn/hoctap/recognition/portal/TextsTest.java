package vn.hoctap.recognition.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.embedded.KeptTexts;

/** Every text stands in a file of its room, in both languages, and every page asks there. */
@DisplayName("Texts of the portal")
class TextsTest {
    private static final KeptTexts TEXTS = new KeptTexts();

    /** What is written on papers and in letters, which are Vietnamese whoever reads them. */
    private static final Set<String> PAPERS = Set.of(
            "portal/authority/Articles",
            "portal/authority/Grounds",
            "portal/authority/Letterhead",
            "portal/authority/Paper",
            "portal/authority/Suggestions",
            "portal/council/MinutesDraft",
            "portal/documents/",
            "query/letters/",
            "query/QuerySideApplication");

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
    void stand_in_no_template_and_in_no_code() {
        assertThat(TEXTS.elsewhere(PAPERS)).isEmpty();
    }
}
