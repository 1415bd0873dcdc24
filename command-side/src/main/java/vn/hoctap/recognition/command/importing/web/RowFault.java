package vn.hoctap.recognition.command.importing.web;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.RowError;
import vn.hoctap.recognition.web.TextBreach;
import vn.hoctap.recognition.web.text.Text;

/**
 * What is wrong at one place of a file, as it is told to whoever sent it.
 *
 * @param row number as a spreadsheet shows it, from 1; 0 for the file as a whole
 * @param column heading of the column; empty for the row as a whole
 * @param code stable, part of the API
 */
record RowFault(int row, String column, String code, String sentence) {
    static List<RowFault> of(List<RowError> errors) {
        return errors.stream().map(RowFault::of).toList();
    }

    private static RowFault of(RowError error) {
        return new RowFault(error.row(), error.column(), error.code(), sentence(error.code()));
    }

    /** A cell breaks the rule on texts where the code is no flaw of the file's own. */
    private static String sentence(String code) {
        return Arrays.stream(Flaw.values())
                .filter(flaw -> flaw.name().equals(code))
                .findFirst()
                .map(flaw -> Text.called("import-refusals.flaw", flaw))
                .orElseGet(() -> TextBreach.valueOf(code).sentence());
    }
}
