package vn.hoctap.recognition.query.export;

import java.io.IOException;

/** Writes a list down in one form, row by row; does not close what it writes to. */
interface TableWriter<R> {
    void begin() throws IOException;

    void row(R row) throws IOException;

    /** What makes it whole. */
    void end() throws IOException;
}
