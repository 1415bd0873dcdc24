package vn.hoctap.recognition.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

class CalendarFileTest {
    private static final String GOOD = """
            # a comment
            - kind: DAY_OFF
              from: 2024-02-08
              to: 2024-02-12
              name: Tết Âm lịch
              legalBasis: điều 112
              certainty: RECALLED
              declaredOn: 2023-11-03
            """;
    private static final CalendarFile FILE = new CalendarFile("vn-2024.yaml", 2024);

    private static List<DayDeclaration> read(String yaml) {
        return FILE.read(new StringReader(yaml));
    }

    @Test
    void a_declaration_is_read_whole() {
        assertThat(read(GOOD))
                .containsExactly(new DayDeclaration(
                        DayKind.DAY_OFF,
                        LocalDate.of(2024, 2, 8),
                        LocalDate.of(2024, 2, 12),
                        "Tết Âm lịch",
                        "điều 112",
                        Certainty.RECALLED,
                        LocalDate.of(2023, 11, 3)));
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            certainty: RECALLED            | certainty: TINY                   | TINY
            certainty: RECALLED            | certainty:                        | certainty
            kind: DAY_OFF          | kind: HALF_DAY                    | HALF_DAY
            kind: DAY_OFF          | kind: 1                           | kind
            from: 2024-02-08       | from: 2024-02-30                  | 2024-02-30
            to: 2024-02-12         | to: 2024-02-07                    | before it begins
            to: 2024-02-12         | to: 2025-02-12                    | longer than a year
            from: 2024-02-08       | from: 2023-12-31                  | 2023-12-31 is not in 2024
            name: Tết Âm lịch      | name: ' '                         | needs a name
            legalBasis: điều 112   | legalBasis: ''                    | legal basis
            name: Tết Âm lịch      | certainty: ASSUMED                | certainty: named twice
            """)
    void what_is_wrong_is_told_with_file_and_line(String right, String wrong, String told) {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(UnfitFile.class)
                .hasMessageStartingWith("vn-2024.yaml:")
                .hasMessageContaining(told);
    }

    @Test
    void a_field_that_nobody_knows_is_told() {
        assertThatThrownBy(() -> read(GOOD + "  colour: red\n"))
                .hasMessageStartingWith("vn-2024.yaml:")
                .hasMessageContaining("colour");
    }

    @ParameterizedTest
    @CsvSource({"kind", "from", "to", "name", "legalBasis", "certainty", "declaredOn"})
    void no_field_may_be_missing(String field) {
        var without = GOOD.lines()
                .map(line -> line.replaceAll("(- |  )" + field + ": .*", "$1"))
                .reduce("", (text, line) -> text + line + "\n");

        assertThat(without).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(without))
                .hasMessageStartingWith("vn-2024.yaml:")
                .hasMessageContaining("'" + field + "'");
    }

    @Test
    void one_day_cannot_be_off_and_worked_in_one_file() {
        var contradiction = GOOD.replace("DAY_OFF", "WORKING_DAY").replace("2024-02-08", "2024-02-12");

        assertThatThrownBy(() -> read(GOOD + contradiction))
                .hasMessage("vn-2024.yaml:10 [1]: 2024-02-12 is WORKING_DAY, and DAY_OFF further up");
    }

    @Test
    void one_day_may_be_off_for_two_reasons() {
        assertThat(read(GOOD + GOOD)).hasSize(2);
    }

    @Test
    void a_second_document_in_one_file_is_not_passed_over() {
        assertThatThrownBy(() -> read(GOOD + "---\n" + GOOD)).hasMessageContaining("another document");
    }

    @ParameterizedTest
    @CsvSource({"kind: DAY_OFF, 1", "'[DAY_OFF]', 1", "'[', 1"})
    void what_is_no_list_of_declarations_is_told(String yaml, int line) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(UnfitFile.class)
                .hasMessageStartingWith("vn-2024.yaml:" + line + " ");
    }
}
