package vn.hoctap.recognition.query.export;

import java.util.function.Consumer;

/** Where the rows of a list come from, one by one. */
public interface Rows<R> {
    void each(Consumer<R> reader);
}
