package vn.hoctap.recognition.query.export;

import java.util.List;

/**
 * A list as a table for people, with headings in the language of who asks for it.
 *
 * @param name of the file, without its ending
 */
public record Table<R>(String name, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<Cell> cells(R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }
}
