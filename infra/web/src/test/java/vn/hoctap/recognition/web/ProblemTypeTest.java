package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.hoctap.recognition.web.text.Text;

@DisplayName("The list of problem types")
class ProblemTypeTest {
    private static final Path LIST = Path.of("../../docs/problems.md");

    @AfterEach
    void forgetWhoReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource
    void names_each_type_with_its_status_and_title(ProblemType type) throws IOException {
        assertThat(Files.readString(LIST))
                .contains("| `%s` | %d | %s |".formatted(type.slug(), type.status(), type.title()));
    }

    @ParameterizedTest
    @EnumSource
    void names_each_reason_of_an_invalid_text(TextBreach breach) throws IOException {
        assertThat(Files.readString(LIST)).contains("| `%s` | %s |".formatted(breach.slug(), breach.sentence()));
    }

    @ParameterizedTest
    @EnumSource
    void is_told_in_english_as_well(ProblemType type) {
        var title = type.title();
        var detail = StatusProblems.detail(type);
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(type.title()).isNotBlank().isNotEqualTo(title);
        assertThat(StatusProblems.detail(type)).isNotBlank().isNotEqualTo(detail);
    }

    @ParameterizedTest
    @EnumSource
    void tells_each_reason_of_an_invalid_text_in_english_as_well(TextBreach breach) {
        var sentence = breach.sentence();
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(breach.sentence()).isNotBlank().isNotEqualTo(sentence);
    }
}
