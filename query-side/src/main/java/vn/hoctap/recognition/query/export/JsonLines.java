package vn.hoctap.recognition.query.export;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON for each row, the same as in the API's list. */
final class JsonLines<R> implements TableWriter<R> {
    private final JsonMapper json;
    private final OutputStream out;

    JsonLines(JsonMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void row(R row) throws IOException {
        out.write(json.writeValueAsBytes(row));
        out.write('\n');
    }

    @Override
    public void end() {}
}
