package vn.hoctap.recognition.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayName("A text")
class TextTest {
    @AfterEach
    void forgetWhoReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void is_vietnamese_where_nobody_has_chosen() {
        assertThat(Text.of("test.nothing")).isEqualTo("Chưa có gì.");
    }

    @Test
    void is_english_for_who_reads_english() {
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(Text.of("test.nothing")).isEqualTo("Nothing yet.");
    }

    @Test
    void has_numbers_as_they_stand() {
        assertThat(Text.of("test.year", 2024)).isEqualTo("Năm đánh giá 2024");
        assertThat(Text.of("test.share", 1250L, new BigDecimal("1400.50"))).isEqualTo("Đạt 1250 trên 1400.50");
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(Text.of("test.year", 2024)).isEqualTo("Assessed year 2024");
    }

    @Test
    void has_days_as_on_papers() {
        var day = LocalDate.of(2026, 3, 5);
        assertThat(Text.of("test.by", day)).isEqualTo("Chậm nhất ngày 05/03/2026");
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(Text.of("test.by", day)).isEqualTo("By 05/03/2026");
    }

    @Test
    void names_a_constant() {
        assertThat(Text.called("test.unit", TimeUnit.DAYS)).isEqualTo("ngày");
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(Text.called("test.unit", TimeUnit.DAYS)).isEqualTo("days");
    }

    @Test
    void is_missed_where_the_files_have_none() {
        assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> Text.of("test.unknown"));
        assertThatExceptionOfType(NoSuchMessageException.class)
                .isThrownBy(() -> Text.called("test.unit", TimeUnit.HOURS));
    }

    @Test
    void is_vietnamese_on_papers_whoever_asks_for_them() {
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThat(Text.inVietnamese(() -> Text.of("test.nothing"))).isEqualTo("Chưa có gì.");
        assertThat(Text.of("test.nothing")).isEqualTo("Nothing yet.");
    }

    @Test
    void is_english_again_after_a_paper_that_failed() {
        LocaleContextHolder.setLocale(Text.ENGLISH);
        assertThatIllegalStateException()
                .isThrownBy(() -> Text.inVietnamese(() -> {
                    throw new IllegalStateException("no paper");
                }));
        assertThat(Text.of("test.nothing")).isEqualTo("Nothing yet.");
    }
}
