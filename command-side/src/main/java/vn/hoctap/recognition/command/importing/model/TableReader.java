package vn.hoctap.recognition.command.importing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.importing.model.Reading.NumberedRow;

/** Reads the recognitions of a table: each row by itself, and no two of the same applicant, title and year. */
public final class TableReader {
    private TableReader() {}

    /** @param criteria those published, which say how each title was judged in each year */
    public static Reading read(Table table, PublishedCriteria criteria, LocalDate today) {
        if (table.lines().size() < 2) {
            return Reading.refused(0, Flaw.NO_ROWS);
        }
        var headings = Headings.of(table.lines().getFirst());
        return headings.errors().isEmpty()
                ? readRows(table.lines(), headings, new Yardsticks(criteria), today)
                : new Reading(List.of(), headings.errors());
    }

    private static Reading readRows(List<Line> lines, Headings headings, Yardsticks yardsticks, LocalDate today) {
        var rows = new ArrayList<NumberedRow>();
        var errors = new ArrayList<RowError>();
        for (var line : lines.subList(1, lines.size())) {
            var reader = new RowReader(line, headings.places(), today);
            reader.read(yardsticks).ifPresent(read -> rows.add(new NumberedRow(line.number(), read)));
            errors.addAll(reader.errors());
        }
        var seen = new HashSet<>();
        return new Reading(rows, errors).refusing(row -> !seen.add(row.dossierId()), Flaw.ROW_REPEATED);
    }
}
