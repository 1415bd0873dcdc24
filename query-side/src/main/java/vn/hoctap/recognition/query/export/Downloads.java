package vn.hoctap.recognition.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a list as a file; of a long list only some rows are in memory. */
@Component
public class Downloads {
    private static final String WRITTEN = Downloads.class.getName() + ".written";

    private final JsonMapper json;
    private final HttpServletRequest request;

    Downloads(JsonMapper json, HttpServletRequest request) {
        this.json = json;
        this.request = request;
    }

    /**
     * Writes every row to the answer and leaves the answer to the server to close: only the server can tell one that is whole
     * from one that broke off.
     */
    public <R> void send(Table<R> table, Format format, Rows<R> rows, HttpServletResponse response) throws IOException {
        var written = new AtomicLong();
        request.setAttribute(WRITTEN, written);
        response.setContentType(format.contentType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + table.name() + "." + format.ending() + "\"");
        var writer = format.writer(table, response.getOutputStream(), json);
        writer.begin();
        rows.each(row -> {
            write(writer, row);
            written.incrementAndGet();
        });
        writer.end();
    }

    /** The same for a file of JSON Lines that is written line by line. */
    public void sendLines(String name, Rows<byte[]> lines, HttpServletResponse response) throws IOException {
        var written = new AtomicLong();
        request.setAttribute(WRITTEN, written);
        response.setContentType(Format.JSONL_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        var out = response.getOutputStream();
        lines.each(line -> {
            write(out, line);
            written.incrementAndGet();
        });
    }

    private static void write(OutputStream out, byte[] line) {
        try {
            out.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** How many rows have gone in answer to the request at hand, also where the rest did not. */
    public long written() {
        return request.getAttribute(WRITTEN) instanceof AtomicLong written ? written.get() : 0;
    }

    private static <R> void write(TableWriter<R> writer, R row) {
        try {
            writer.row(row);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
