package vn.hoctap.recognition.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@org.junit.jupiter.api.DisplayName("The name of a file as it is shown (tên tệp)")
class DisplayNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf,passwd.pdf",
        "'C:\\Users\\a\\b.pdf',b.pdf",
        "'a.pdf ',a.pdf",
        "a.pdf...,a.pdf",
        "a.pdf::$DATA,a.pdf__$DATA",
        "a.php%00.jpg,a.php_00.jpg",
        "CON,_CON",
        "nul.pdf,_nul.pdf",
        "com1.tar.pdf,_com1.tar.pdf",
        "'',minh-chung",
        "..,minh-chung",
        "a<b>:\"|?*.pdf,a_b______.pdf",
        "'Biên bản  họp.pdf',Biên bản họp.pdf"
    })
    void nothing_of_it_is_a_place_or_a_device(String given, String shown) {
        assertThat(DisplayName.of(given).value()).isEqualTo(shown);
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(DisplayName.of("a\u202Efdp.exe").value()).isEqualTo("afdp.exe");
        assertThat(DisplayName.of("a\u0000b\r\n\u200B\uD800.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void marks_are_composed() {
        assertThat(DisplayName.of("Bie\u0302n ba\u0309n.pdf").value()).isEqualTo("Biên bản.pdf");
    }

    @Test
    void a_long_name_keeps_its_extension() {
        var shown = DisplayName.of("ả".repeat(300) + ".pdf").value();
        assertThat(shown).hasSize(DisplayName.LIMIT).endsWith("ả.pdf");
        assertThat(DisplayName.of("a." + "b".repeat(300)).value()).hasSize(DisplayName.LIMIT);
        var outside = DisplayName.of("\uD840\uDC0B".repeat(300)).value();
        assertThat(outside.codePointCount(0, outside.length())).isEqualTo(DisplayName.LIMIT);
    }
}
