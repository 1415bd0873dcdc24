package vn.hoctap.recognition.query.searchtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.hoctap.recognition.query.folding.Folding;

@Label("The words of a search")
class SearchTextTest {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Property
    void find_a_dossier_by_its_own_name_however_it_is_written(@ForAll("names") String name) {
        var dossier = new DossierWords(new UUID(0, 1), name, "24853", "Xã Đạ Tông", "", "", 2023);

        assertFinds(dossier, name);
        assertFinds(dossier, Folding.folded(name));
        assertFinds(dossier, name.toUpperCase(VIETNAMESE));
        assertFinds(dossier, Normalizer.normalize(name, Normalizer.Form.NFD));
    }

    @Example
    void are_letters_and_digits_alone_so_that_none_is_a_wildcard() {
        assertThat(SearchText.of("100% K'Nàng_ \\ 05/QĐ").words()).containsExactly("100", "knang", "05qd");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aàáảãạăắâậbcdđeêễghiìklmnoòôộơợpqrstuùưựvxyỳỵĐÀẠHOƯ0123456789 '-./%_\\")
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** As the database does: every word is a part of the packed text. */
    private static void assertFinds(DossierWords dossier, String typed) {
        assertThat(dossier.packed()).contains(SearchText.of(typed).words());
    }
}
