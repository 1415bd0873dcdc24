package vn.hoctap.recognition.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.hoctap.recognition.web.text.Text;

@DisplayName("The kinds of acts")
class ActsTest {
    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void are_found_by_their_vietnamese_title_without_marks() {
        assertThat(Acts.titled("nop ho so")).containsExactly("DossierSubmitted");
        assertThat(Acts.titled("Dossier submitted")).isEmpty();
    }

    @Test
    void are_found_by_the_title_that_their_reader_sees_as_well() {
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(Acts.titled("dossier SUBMITTED")).containsExactly("DossierSubmitted");
        assertThat(Acts.titled("nộp hồ sơ")).containsExactly("DossierSubmitted");
    }
}
