package vn.hoctap.recognition.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table for spreadsheets")
class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+cmd",
                "-1+1",
                "@SUM",
                "\tx",
                "\u000Bx",
                " =1",
                "\u00A0=1",
                "\u3000=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "\u0000=1",
                "\u200B=1",
                "\uFEFF=1"
            })
    void has_no_cell_that_starts_a_formula(String cell) {
        assertThat(line(cell)).isEqualTo("'" + cell + "\r\n");
    }

    @Test
    void quotes_what_would_break_a_cell() {
        assertThat(line("\ra")).isEqualTo("\"'\ra\"\r\n");
        assertThat(line("\na")).isEqualTo("\"'\na\"\r\n");
        assertThat(line("a \"b\", c; d\u2028")).isEqualTo("\"a \"\"b\"\", c; d\u2028\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Xã Đạ K'Nàng", "01/QĐ-PGDĐT", "a=b", "2024-03-20"})
    void leaves_other_cells_alone(String cell) {
        assertThat(line(cell)).isEqualTo(cell + "\r\n");
    }

    @Test
    void begins_with_the_mark_of_utf_8() {
        assertThat(written(Csv::begin)).isEqualTo("\uFEFFNội dung\r\n");
    }

    private static String line(String cell) {
        return written(csv -> csv.row(cell));
    }

    private static String written(Writing writing) {
        var out = new ByteArrayOutputStream();
        var table = new Table<String>("bang", List.of(Column.text("Nội dung", 10, cell -> cell)));
        try {
            writing.with(new Csv<>(table, out));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void with(Csv<String> csv) throws IOException;
    }
}
