package vn.hoctap.recognition.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.export.Rows;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.ActorResolver;
import vn.hoctap.recognition.web.ProblemException;

/**
 * Writes down who looks at what, for the request at hand. Nobody sees what could not be recorded: a view is recorded
 * before it is answered, and an export whose record fails never looks whole.
 */
@Component
public class AccessRecord {
    private static final String CORRELATION = "Recognition-Correlation";
    private static final String ANONYMOUS = "anonymous";

    private final AccessStore store;
    private final Downloads downloads;
    private final ActorResolver actors;
    private final JsonMapper json;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    AccessRecord(
            AccessStore store,
            Downloads downloads,
            ActorResolver actors,
            JsonMapper json,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.store = store;
        this.downloads = downloads;
        this.actors = actors;
        this.json = json;
        this.request = request;
        this.response = response;
    }

    /** @param rows that the answer will hold */
    public void viewed(Asked asked, long rows) {
        add(What.VIEW, asked, rows, correlation());
    }

    /** Answers the request with a list as a file, and records how many rows went, also where the rest did not. */
    public <R> void export(Asked asked, Table<R> table, Format format, Rows<R> rows) throws IOException {
        var correlation = correlation();
        var written = new AtomicLong();
        try {
            downloads.send(table, format, rows, written, response);
        } finally {
            add(What.EXPORT, asked.with("format", format.ending()), written.get(), correlation);
        }
    }

    private void add(What what, Asked asked, long rows, UUID correlation) {
        var parameters = json.writeValueAsString(asked.parameters());
        store.add(actor(), what, asked.subject(), parameters, rows, correlation);
    }

    private UUID correlation() {
        var correlation = UUID.randomUUID();
        response.setHeader(CORRELATION, correlation.toString());
        return correlation;
    }

    private String actor() {
        try {
            return actors.resolve(request).subject();
        } catch (ProblemException unnamed) {
            return ANONYMOUS;
        }
    }
}
