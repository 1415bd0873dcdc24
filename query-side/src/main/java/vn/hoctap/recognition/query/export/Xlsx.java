package vn.hoctap.recognition.query.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.text.Text;

/** A workbook whose rows leave memory as they come; texts stand in their cells themselves and are never formulas. */
final class Xlsx<R> implements TableWriter<R> {
    static final int ROWS_OF_SHEET = 1_000_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm:ss";

    private final Table<R> table;
    private final Workbook workbook;
    private int sheets;
    private int next;
    private @Nullable Worksheet sheet;

    Xlsx(Table<R> table, OutputStream out) {
        this.table = table;
        this.workbook = new Workbook(out, "recognition", null);
    }

    @Override
    public void begin() {
        begun();
    }

    private Worksheet begun() {
        var fresh = workbook.newWorksheet(Text.of("tables.sheet", ++sheets));
        int column = 0;
        for (var described : table.columns()) {
            fresh.width(column, described.width());
            fresh.inlineString(0, column, described.heading());
            fresh.style(0, column++).bold().set();
        }
        fresh.freezePane(0, 1);
        next = 1;
        sheet = fresh;
        return fresh;
    }

    @Override
    public void row(R row) throws IOException {
        var open = withRoom();
        int column = 0;
        for (var cell : table.cells(row)) {
            put(cell, open, next, column++);
        }
        if (++next % ROWS_AT_ONCE == 0) {
            open.flush();
        }
    }

    private Worksheet withRoom() throws IOException {
        if (sheet == null) {
            return begun();
        }
        if (next <= ROWS_OF_SHEET) {
            return sheet;
        }
        sheet.finish();
        return begun();
    }

    private static void put(Cell cell, Worksheet sheet, int row, int column) {
        switch (cell) {
            case Cell.Text(var text) -> sheet.inlineString(row, column, fitting(text));
            case Cell.Whole(var number) -> sheet.value(row, column, number);
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Cell.Moment moment -> {
                sheet.value(row, column, moment.local());
                sheet.style(row, column).format(MOMENT).set();
            }
            case Cell.Blank _ -> {}
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
