package vn.hoctap.recognition.command.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.importing.file.Read.HEADINGS;
import static vn.hoctap.recognition.command.importing.file.Read.ROW;
import static vn.hoctap.recognition.command.importing.file.Read.errors;
import static vn.hoctap.recognition.command.importing.file.Read.xlsx;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.command.importing.PastRecognition;

@DisplayName("An XLSX file of past years")
class XlsxFileTest {
    private static final String HEADING_ROW = Workbook.row(HEADINGS.split(","));

    @Test
    void says_the_same_as_the_csv_file_of_the_same_table() {
        var reading = xlsx(file(Workbook.row(ROW.split(","))));
        assertThat(errors(reading)).isEmpty();
        assertThat(reading).isEqualTo(Read.csv(HEADINGS, ROW));
    }

    @Test
    void may_share_its_texts_and_leave_cells_and_rows_out() {
        var shared = Arrays.stream(ROW.split(","))
                .map(text -> "<si><r><t>" + text.charAt(0) + "</t></r><r><t>" + text.substring(1)
                        + "</t></r><rPh sb=\"0\"><t>lost</t></rPh></si>")
                .collect(Collectors.joining("", "<sst>", "</sst>"));
        var cells = IntStream.range(0, 10)
                .mapToObj(column -> "<c r=\"" + (char) ('A' + column) + "9\" t=\"s\"><v>" + column + "</v></c>")
                .collect(Collectors.joining("", "<row r=\"9\">", "<c r=\"L9\" s=\"1\"/></row>"));
        var reading = xlsx(new Workbook()
                .with("xl/sharedStrings.xml", shared)
                .sheet(HEADING_ROW + cells)
                .bytes());
        assertThat(errors(reading)).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(9);
            assertThat(row.recognition().decidedBy()).isEqualTo("UBND huyện");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void may_hold_numbers_for_codes_and_years_and_dates_by_their_style(int style) {
        var reading = xlsx(file(Workbook.row(
                "CDHT-XA",
                "<c><v>24853</v></c>",
                "Xã Đạ Tông",
                "<c t=\"n\"><v>24853.0</v></c>",
                "Xã Đạ Tông",
                "<c><v>2022</v></c>",
                "Khá",
                "05/QĐ-UBND",
                "<c s=\"" + style + "\"><v>44972</v></c>",
                "UBND huyện")));
        assertThat(errors(reading)).isEmpty();
        assertThat(reading.recognitions())
                .extracting(PastRecognition::decidedOn)
                .containsExactly(LocalDate.of(2023, 2, 15));
    }

    @Test
    void may_count_its_days_from_1904() {
        var workbook = new Workbook()
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>""")
                .sheet(HEADING_ROW + Workbook.row(withDate("<c s=\"1\"><v>43510</v></c>")));
        assertThat(xlsx(workbook.bytes()).recognitions())
                .extracting(PastRecognition::decidedOn)
                .containsExactly(LocalDate.of(2023, 2, 15));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <c><v>44972</v></c>                    | DATE_UNFIT
            <c s="3"><v>44972</v></c>              | DATE_UNFIT
            <c s="1"><v>44972.5</v></c>            | DATE_UNFIT
            <c s="1"><v>60</v></c>                 | DATE_UNFIT
            <c s="1"><v>-1</v></c>                 | DATE_UNFIT
            <c s="1"><v>1E9</v></c>                | DATE_UNFIT
            <c><v>1E999999999</v></c>              | DATE_UNFIT
            <c t="b"><v>1</v></c>                  | DATE_UNFIT
            <c t="e"><v>#REF!</v></c>              | ERROR_VALUE
            <c s="1"><f>TODAY()</f><v>44972</v></c> | FORMULA
            <c t="str"><f>A1</f><v>15/02/2023</v></c> | FORMULA
            <c t="inlineStr"><is><t>&#x202E;</t></is></c> | DIRECTION_CONTROL
            <c s="1"/>                             | VALUE_MISSING
            """)
    void names_row_column_and_flaw(String cell, String flaw) {
        assertThat(errors(xlsx(file(Workbook.row(withDate(cell)))))).containsExactly("2 Ngày quyết định " + flaw);
    }

    @Test
    void has_one_sheet() {
        var workbook = new Workbook().with("xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet r:id="rId1"/><sheet r:id="rId2"/></sheets></workbook>""");
        assertThat(errors(xlsx(workbook.bytes()))).containsExactly("0  SEVERAL_SHEETS");
    }

    @Test
    void holds_ten_thousand_rows_and_not_one_more() {
        assertThat(xlsx(file(manyRows(10_000))).rows()).hasSize(10_000);
        assertThat(errors(xlsx(file(manyRows(10_001))))).containsExactly("10002  TOO_MANY_ROWS");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"x\"/>",
                "<row><c s=\"x\"><v>1</v></c></row>",
                "<row><c><v>&lol;</v></c></row>",
                "<row><c><v>1</c></row>"
            })
    void is_unreadable_where_it_points_to_what_cannot_be(String rows) {
        assertThat(errors(xlsx(new Workbook().sheet(HEADING_ROW + rows).bytes())))
                .containsExactly("0  FILE_UNREADABLE");
    }

    @Test
    void never_has_entities_expanded() {
        var workbook = new Workbook()
                .with("xl/worksheets/sheet1.xml", """
                <!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <worksheet><sheetData>%s</sheetData></worksheet>""".formatted(HEADING_ROW + Workbook.row(withDate("&b;&f;"))));
        var reading = xlsx(workbook.bytes());
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.toString()).doesNotContain("aaaa").doesNotContain("root:");
    }

    private static String[] withDate(String cell) {
        var cells = ROW.split(",");
        cells[8] = cell;
        return cells;
    }

    private static byte[] file(String rows) {
        return new Workbook().sheet(HEADING_ROW + rows).bytes();
    }

    private static String manyRows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(
                        row -> Workbook.row(ROW.replaceFirst("24853", "X" + row).split(",")))
                .collect(Collectors.joining());
    }
}
