package vn.hoctap.recognition.command.importing.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.importing.PastRecognition;

/**
 * What a file says.
 *
 * @param rows those that are right
 * @param errors everything that is wrong, row by row
 */
public record Reading(List<NumberedRow> rows, List<RowError> errors) {
    public Reading {
        rows = List.copyOf(rows);
        errors = errors.stream().sorted(Comparator.comparingInt(RowError::row)).toList();
    }

    /** @param row number as a spreadsheet shows it */
    public record NumberedRow(int row, PastRecognition recognition) {}

    /** The file as a whole cannot be read. */
    public static Reading refused(int row, Flaw flaw) {
        return new Reading(List.of(), List.of(RowError.of(row, "", flaw)));
    }

    public boolean flawless() {
        return errors.isEmpty();
    }

    public List<PastRecognition> recognitions() {
        return rows.stream().map(NumberedRow::recognition).toList();
    }

    /** The same, where rows that fit {@code wrong} are errors too. */
    public Reading refusing(Predicate<PastRecognition> wrong, Flaw flaw) {
        var more = rows.stream()
                .filter(row -> wrong.test(row.recognition()))
                .map(row -> RowError.of(row.row(), "", flaw))
                .toList();
        return more.isEmpty()
                ? this
                : new Reading(
                        rows, Stream.concat(errors.stream(), more.stream()).toList());
    }
}
