package vn.hoctap.recognition.command.decision.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Number and symbol of a paper (số, ký hiệu văn bản)")
class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "1, QĐ-UBND, 01/QĐ-UBND",
        "9, QĐ-PGDĐT, 09/QĐ-PGDĐT",
        "10, QĐ-UBND, 10/QĐ-UBND",
        "304, QĐ-UBND, 304/QĐ-UBND",
        "1671, PGDĐT, 1671/PGDĐT"
    })
    void has_a_leading_zero_below_ten_and_a_slash(int number, String series, String text) {
        assertThat(NumberText.of(number, series)).isEqualTo(text);
    }
}
