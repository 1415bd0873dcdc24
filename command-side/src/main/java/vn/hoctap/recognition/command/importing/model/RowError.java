package vn.hoctap.recognition.command.importing.model;

/**
 * What is wrong at one place of a file.
 *
 * @param row number as a spreadsheet shows it, from 1; 0 for the file as a whole
 * @param column heading of the column; empty for the row as a whole
 * @param code stable, part of the API
 */
public record RowError(int row, String column, String code) {
    public static RowError of(int row, String column, Flaw flaw) {
        return new RowError(row, column, flaw.name());
    }
}
