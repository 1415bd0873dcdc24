package vn.hoctap.recognition.command.importing.file;

import java.io.Serial;
import vn.hoctap.recognition.command.importing.model.Flaw;

/** A file is no table at all. */
final class UnreadableTable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int row;
    private final Flaw flaw;

    UnreadableTable(Flaw flaw) {
        this(0, flaw);
    }

    /** @param row where the reading stopped, from 1 */
    UnreadableTable(int row, Flaw flaw) {
        super(flaw.name());
        this.row = row;
        this.flaw = flaw;
    }

    int row() {
        return row;
    }

    Flaw flaw() {
        return flaw;
    }
}
