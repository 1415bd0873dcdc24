package vn.hoctap.recognition.command.importing.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import vn.hoctap.recognition.command.importing.model.Cell;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.Line;
import vn.hoctap.recognition.command.importing.model.Table;

/** The lines read so far; blank ones are left out, and too many end the reading. */
final class Lines {
    /** The headings and ten thousand rows. */
    private static final int MOST = 10_001;

    private final List<Line> lines = new ArrayList<>();

    void add(int number, SortedMap<Integer, Cell> cells) throws UnreadableTable {
        if (cells.isEmpty()) {
            return;
        }
        if (lines.size() == MOST) {
            throw new UnreadableTable(number, Flaw.TOO_MANY_ROWS);
        }
        lines.add(new Line(number, cells));
    }

    Table table() {
        return new Table(lines);
    }
}
