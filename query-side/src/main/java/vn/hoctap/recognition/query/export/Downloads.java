package vn.hoctap.recognition.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a list as a file; of a long list only some rows are in memory. */
@Component
public class Downloads {
    private final JsonMapper json;

    Downloads(JsonMapper json) {
        this.json = json;
    }

    /**
     * Writes every row to the answer and leaves the answer to the server to close: only the server can tell one that is whole
     * from one that broke off.
     *
     * @param written counts the rows as they go, so that the caller knows how many went even if the rest did not
     */
    public <R> void send(Table<R> table, Format format, Rows<R> rows, AtomicLong written, HttpServletResponse response)
            throws IOException {
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

    /** The rows of a list that nobody counts. */
    public <R> void send(Table<R> table, Format format, Rows<R> rows, HttpServletResponse response) throws IOException {
        send(table, format, rows, new AtomicLong(), response);
    }

    private static <R> void write(TableWriter<R> writer, R row) {
        try {
            writer.row(row);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
