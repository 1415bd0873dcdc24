package vn.hoctap.recognition.command.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.importing.file.Read.HEADINGS;
import static vn.hoctap.recognition.command.importing.file.Read.ROW;
import static vn.hoctap.recognition.command.importing.file.Read.csv;
import static vn.hoctap.recognition.command.importing.file.Read.errors;
import static vn.hoctap.recognition.command.importing.file.Read.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.importing.model.Reading;

@Label("Any bytes at all")
@DisplayName("A file that means harm")
class HostileFileTest {
    private static final byte[] TABLE = (HEADINGS + "\n" + ROW).getBytes(StandardCharsets.UTF_8);
    private static final byte[] WORKBOOK = new Workbook()
            .sheet(Workbook.row(HEADINGS.split(",")) + Workbook.row(ROW.split(",")))
            .bytes();
    private static final byte[] SHEET = ("<worksheet><sheetData>" + Workbook.row(HEADINGS.split(","))
                    + Workbook.row(ROW.split(",")) + "</sheetData></worksheet>")
            .getBytes(StandardCharsets.UTF_8);

    @Property(tries = 300)
    void come_to_rows_or_errors(@ForAll @Size(max = 300) byte[] bytes) {
        assertThat(answers(csv(bytes))).isTrue();
        assertThat(answers(xlsx(bytes))).isTrue();
    }

    @Property(tries = 500)
    void come_to_rows_or_errors_when_one_of_a_good_file_is_changed(
            @ForAll @IntRange(max = 100_000) int at, @ForAll byte other) {
        assertThat(answers(csv(changed(TABLE, at, other)))).isTrue();
        assertThat(answers(xlsx(changed(WORKBOOK, at, other)))).isTrue();
        assertThat(answers(xlsx(new Workbook()
                        .with("xl/worksheets/sheet1.xml", changed(SHEET, at, other))
                        .bytes())))
                .isTrue();
    }

    @Property(tries = 200)
    void come_to_rows_or_errors_when_a_good_file_is_cut_off(@ForAll @IntRange(max = 100_000) int at) {
        assertThat(answers(xlsx(Arrays.copyOf(WORKBOOK, at % WORKBOOK.length)))).isTrue();
    }

    @Test
    void is_unreadable_when_half_of_it_is_missing() {
        assertThat(errors(xlsx(Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2)))).containsExactly("0  FILE_UNREADABLE");
        assertThat(errors(xlsx(TABLE))).containsExactly("0  FILE_UNREADABLE");
        assertThat(errors(xlsx(new byte[0]))).containsExactly("0  FILE_UNREADABLE");
    }

    @Test
    void is_not_unpacked_beyond_what_a_sheet_can_shrink_from() {
        var bomb = new Workbook().with("xl/media/zeros", new byte[20 << 20]).bytes();
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(errors(xlsx(bomb))).containsExactly("0  FILE_UNPACKS_TOO_LARGE");
    }

    @Test
    void has_no_more_parts_than_a_workbook_needs() {
        var workbook = new Workbook();
        IntStream.range(0, 200).forEach(number -> workbook.with("xl/part" + number, "x"));
        assertThat(errors(xlsx(workbook.bytes()))).containsExactly("0  FILE_UNPACKS_TOO_LARGE");
    }

    private static boolean answers(Reading reading) {
        return !reading.rows().isEmpty() || !reading.errors().isEmpty();
    }

    private static byte[] changed(byte[] good, int at, byte other) {
        var changed = good.clone();
        changed[at % changed.length] = other;
        return changed;
    }
}
