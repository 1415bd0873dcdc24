package vn.hoctap.recognition.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A table as a workbook")
class XlsxTest {
    private static final Table<Line> TABLE = new Table<>(
            "bang",
            List.of(
                    Column.text("Nội dung", 30, Line::text),
                    Column.whole("Số", Line::number),
                    Column.day("Ngày", Line::day),
                    Column.moment("Lúc", Line::at)));

    @TempDir
    Path folder;

    private record Line(
            @Nullable String text,
            @Nullable Long number,
            @Nullable LocalDate day,
            @Nullable Instant at) {}

    @Test
    void holds_texts_numbers_days_and_moments_as_such() throws IOException {
        var rows = read(written(
                new Line("Xã Đạ K'Nàng <&>", -12L, LocalDate.of(2024, 3, 20), Instant.parse("2024-01-10T20:02:03Z"))));

        assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
                .containsExactly("Nội dung", "Số", "Ngày", "Lúc");
        var row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo("Xã Đạ K'Nàng <&>");
        assertThat(row.getCellAsNumber(1))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("-12"));
        assertThat(row.getCellAsDate(2)).contains(LocalDate.of(2024, 3, 20).atStartOfDay());
        assertThat(row.getCellAsDate(3)).contains(LocalDateTime.of(2024, 1, 11, 3, 2, 3));
    }

    @Test
    void has_no_formula_whatever_a_text_looks_like() throws IOException {
        var file =
                written(new Line("=HYPERLINK(1)", null, null, null), new Line("+cmd|' /C calc'!A0", null, null, null));

        assertThat(read(file))
                .filteredOn(row -> row.getRowNum() > 1)
                .allSatisfy(row -> assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING));
        assertThat(sheet(file)).doesNotContain("<f>").contains("=HYPERLINK(1)", "state=\"frozen\"", "<cols>");
    }

    @Test
    void leaves_blank_what_a_row_lacks_and_cuts_what_no_cell_can_hold() throws IOException {
        var rows = read(written(new Line("a".repeat(40_000), null, null, null)));

        assertThat(rows.get(1).getCellText(0)).hasSize(32_767).endsWith("…");
        assertThat(rows.get(1).getOptionalCell(1)).isEmpty();
    }

    @Test
    void goes_on_in_a_second_sheet_where_the_first_is_full() throws IOException {
        var out = new ByteArrayOutputStream();
        var xlsx = new Xlsx<>(new Table<Integer>("bang", List.of(Column.whole("Số", Integer::longValue))), out);
        xlsx.begin();
        for (int row = 1; row <= Xlsx.ROWS_OF_SHEET + 2; row++) {
            xlsx.row(row);
        }
        xlsx.end();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets()).hasSize(2);
            assertThat(book.getSheet(1).orElseThrow().read()).hasSize(3);
        }
    }

    @Test
    void keeps_no_row_in_memory() throws IOException {
        var xlsx = new Xlsx<>(TABLE, OutputStream.nullOutputStream());
        xlsx.begin();
        long before = used();
        for (int row = 0; row < 100_000; row++) {
            xlsx.row(new Line("Trường Tiểu học số " + row, (long) row, LocalDate.EPOCH, Instant.EPOCH));
        }
        long after = used();
        xlsx.end();

        assertThat(after - before).isLessThan(16L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] written(Line... lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var xlsx = new Xlsx<>(TABLE, out);
        xlsx.begin();
        for (var line : lines) {
            xlsx.row(line);
        }
        xlsx.end();
        return out.toByteArray();
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private String sheet(byte[] file) throws IOException {
        try (var zip =
                new ZipFile(Files.write(folder.resolve("bang.xlsx"), file).toFile())) {
            var bytes =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
