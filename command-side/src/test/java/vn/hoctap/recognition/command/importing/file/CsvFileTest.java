package vn.hoctap.recognition.command.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.importing.file.Read.HEADINGS;
import static vn.hoctap.recognition.command.importing.file.Read.ROW;
import static vn.hoctap.recognition.command.importing.file.Read.csv;
import static vn.hoctap.recognition.command.importing.file.Read.errors;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.command.importing.PastRecognition;
import vn.hoctap.recognition.command.importing.model.Reading.NumberedRow;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

@DisplayName("A CSV file of past years")
class CsvFileTest {
    private static final PastRecognition RECOGNITION = new PastRecognition(
            RecognitionKind.LEARNING_COMMUNITY,
            AdministrativeTier.COMMUNE,
            new Applicant("24853", "Xã Đạ Tông"),
            new Area("24853", "Xã Đạ Tông"),
            2022,
            new Award.InBand("Khá"),
            "05/QĐ-UBND",
            LocalDate.of(2023, 2, 15),
            "UBND huyện");

    @Test
    void is_read_row_by_row() {
        var reading = csv(HEADINGS, ROW, "", ROW.replace("2022,Khá", "2023,mức độ 2"));
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows()).first().isEqualTo(new NumberedRow(2, RECOGNITION));
        assertThat(reading.rows()).last().satisfies(row -> {
            assertThat(row.row()).isEqualTo(4);
            assertThat(row.recognition().award()).isEqualTo(new Award.AtLevel(RecognitionLevel.LEVEL_2));
        });
    }

    @Test
    void may_have_a_byte_order_mark_semicolons_other_case_no_marks_and_another_order() {
        var headings = "\uFEFFNAM DANH GIA ;danh hiệu;Mã đối tượng;Tên  đối tượng;Mã đơn vị hành chính;"
                + "Tên đơn vị hành chính;muc do / xep loai;Số quyết định;Ngày quyết định;Cơ quan ban hành";
        var reading = csv(
                headings,
                "2022;cdht-xa;24853;Xã Đạ Tông;24853;Xã  Đạ\u00A0Tông ;KHÁ;05/QĐ-UBND;2023-02-15;\"UBND\r\nhuyện\"");
        assertThat(errors(reading)).isEmpty();
        assertThat(reading.recognitions()).containsExactly(RECOGNITION);
    }

    @Test
    void may_be_written_in_decomposed_letters() {
        var decomposed = Normalizer.normalize(HEADINGS + "\n" + ROW, Normalizer.Form.NFD);
        assertThat(csv(decomposed).recognitions()).containsExactly(RECOGNITION);
    }

    @Test
    void may_hold_quotes_commas_and_line_breaks_in_a_cell() {
        var reading = csv(HEADINGS, ROW.replace("UBND huyện", "\"Phòng \"\"Giáo dục\"\",\nĐam Rông\""));
        assertThat(reading.recognitions())
                .extracting(PastRecognition::decidedBy)
                .containsExactly("Phòng \"Giáo dục\", Đam Rông");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "@SUM(1)", "+1+1", "-2+3", "<script>alert(1)</script>", "'; DROP TABLE"})
    void keeps_what_a_spreadsheet_would_run_as_plain_text(String text) {
        assertThat(csv(HEADINGS, ROW.replace("UBND huyện", text)).recognitions())
                .extracting(PastRecognition::decidedBy)
                .containsExactly(text);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CDHT-XA,          | DVHT-XA,         | 2 Năm đánh giá YEAR_NOT_GOVERNED
            CDHT-XA,          | XYZ,             | 2 Danh hiệu TITLE_UNKNOWN
            CDHT-XA,          | TTHTCD,          | 2 Danh hiệu TITLE_UNKNOWN
            CDHT-XA,24853     | CDHT-XA,24 853   | 2 Mã đối tượng CODE_UNFIT
            Xã Đạ Tông,2022   | ,2022            | 2 Tên đơn vị hành chính VALUE_MISSING
            2022              | 22               | 2 Năm đánh giá YEAR_UNFIT
            2022              | 2013             | 2 Năm đánh giá YEAR_NOT_GOVERNED
            Khá               | 1                | 2 Mức độ/Xếp loại AWARD_UNFIT
            Khá               | Chưa đạt         | 2 Mức độ/Xếp loại AWARD_UNFIT
            2022,Khá          | 2023,Khá         | 2 Mức độ/Xếp loại AWARD_UNFIT
            2022,Khá          | 2023,3           | 2 Mức độ/Xếp loại AWARD_UNFIT
            15/02/2023        | 30/02/2023       | 2 Ngày quyết định DATE_UNFIT
            15/02/2023        | 2023-02-29       | 2 Ngày quyết định DATE_UNFIT
            15/02/2023        | 02/15/2023       | 2 Ngày quyết định DATE_UNFIT
            15/02/2023        | 45000            | 2 Ngày quyết định DATE_UNFIT
            15/02/2023        | 04/06/2024       | 2 Ngày quyết định DATE_IN_THE_FUTURE
            15/02/2023        | 31/12/2021       | 2 Ngày quyết định DATE_BEFORE_THE_YEAR
            UBND huyện        | UBND huyện,x     | 2 Cột 11 COLUMN_UNKNOWN
            """)
    void names_row_column_and_flaw(String was, String is, String error) {
        var reading = csv(HEADINGS, ROW.replaceFirst(was, is));
        assertThat(errors(reading)).containsExactly(error);
        assertThat(reading.rows()).isEmpty();
    }

    @ParameterizedTest(name = "U+{0}: {1}")
    @CsvSource({
        "202E, DIRECTION_CONTROL", "200B, INVISIBLE_CHARACTER", "0000, NUL_CHARACTER",
        "0007, CONTROL_CHARACTER", "00D0, CONFUSABLE_LETTER", "0410, MIXED_SCRIPT"
    })
    void keeps_the_rule_of_every_text(String character, String breach) {
        var letter = Character.toString(Integer.parseInt(character, 16));
        assertThat(errors(csv(HEADINGS, ROW.replace("UBND huyện", "UBND " + letter + " huyện"))))
                .containsExactly("2 Cơ quan ban hành " + breach);
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        var bad = "XYZ,?,,24853,Xã,22,1,05,30/02/2023,\u202E";
        assertThat(errors(csv(HEADINGS, bad, ROW, ROW)))
                .containsExactlyInAnyOrder(
                        "2 Danh hiệu TITLE_UNKNOWN",
                        "2 Mã đối tượng CODE_UNFIT",
                        "2 Tên đối tượng VALUE_MISSING",
                        "2 Năm đánh giá YEAR_UNFIT",
                        "2 Ngày quyết định DATE_UNFIT",
                        "2 Cơ quan ban hành DIRECTION_CONTROL",
                        "4  ROW_REPEATED");
    }

    @Test
    void needs_each_heading_once_and_no_other() {
        assertThat(errors(csv(HEADINGS.replace("Mã đối tượng", "Danh hiệu") + ",Ghi chú", ROW)))
                .containsExactlyInAnyOrder(
                        "1 Danh hiệu COLUMN_REPEATED", "1 Ghi chú COLUMN_UNKNOWN", "1 Mã đối tượng COLUMN_MISSING");
    }

    @Test
    void holds_no_text_longer_than_its_column() {
        assertThat(errors(csv(HEADINGS, ROW.replace("UBND huyện", "U".repeat(201)))))
                .containsExactly("2 Cơ quan ban hành VALUE_TOO_LONG");
        assertThat(errors(csv(HEADINGS, ROW.replace("UBND huyện", "\u0301".repeat(500_000)))))
                .containsExactly("2 Cơ quan ban hành VALUE_TOO_LONG");
    }

    @Test
    void holds_ten_thousand_rows_and_not_one_more() {
        assertThat(csv(manyRows(10_000)).rows()).hasSize(10_000);
        assertThat(errors(csv(manyRows(10_001)))).containsExactly("10002  TOO_MANY_ROWS");
    }

    @Test
    void holds_at_least_one_row() {
        assertThat(errors(csv(""))).containsExactly("0  NO_ROWS");
        assertThat(errors(csv(HEADINGS, "", ",,,"))).containsExactly("0  NO_ROWS");
    }

    @Test
    void is_utf8_and_closes_its_quotes() {
        assertThat(errors(csv((HEADINGS + "\n" + ROW).getBytes(StandardCharsets.UTF_16))))
                .containsExactly("0  NOT_UTF8");
        assertThat(errors(csv("Năm".getBytes(Charset.forName("windows-1258"))))).containsExactly("0  NOT_UTF8");
        assertThat(errors(csv(HEADINGS, ROW.replace("UBND huyện", "\"UBND")))).containsExactly("2  QUOTES_UNFIT");
        assertThat(errors(csv(HEADINGS, ROW.replace("UBND huyện", "\"UBND\" huyện"))))
                .containsExactly("2  QUOTES_UNFIT");
    }

    private static String manyRows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> ROW.replaceFirst("24853", "X" + row))
                .collect(Collectors.joining("\n", HEADINGS + "\n", ""));
    }
}
