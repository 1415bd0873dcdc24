package vn.hoctap.recognition.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.query.export.Downloads;

/**
 * Writes down who looks at what, for the request at hand. Nobody sees what could not be recorded: a view is recorded
 * before it is answered, and an export whose record fails never looks whole.
 */
@Component
class AccessRecord {
    private static final String CORRELATION = "Recognition-Correlation";
    static final String ANONYMOUS = "anonymous";

    private final AccessStore store;
    private final Downloads downloads;
    private final JsonMapper json;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    AccessRecord(
            AccessStore store,
            Downloads downloads,
            JsonMapper json,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.store = store;
        this.downloads = downloads;
        this.json = json;
        this.request = request;
        this.response = response;
    }

    /** The answer, once the look at it is recorded. */
    @Nullable
    Object of(Look look, @Nullable Object[] arguments, Callable<@Nullable Object> answer) throws Exception {
        return switch (look.what()) {
            case VIEW -> viewed(look, arguments, answer);
            case EXPORT -> exported(look, arguments, answer);
            case SIGN_IN, SIGN_OUT, REFUSAL -> throw new IllegalArgumentException("not a look: " + look.what());
        };
    }

    private @Nullable Object viewed(Look look, @Nullable Object[] arguments, Callable<@Nullable Object> answer)
            throws Exception {
        var found = answer.call();
        add(look, Told.rows(found, arguments), correlation());
        return found;
    }

    /** The file is the answer, so that it is recorded how many rows went, also where the rest did not; a paper goes whole. */
    private @Nullable Object exported(Look look, @Nullable Object[] arguments, Callable<@Nullable Object> answer)
            throws Exception {
        var correlation = correlation();
        boolean isWhole = false;
        long rows = 0;
        try {
            var paper = answer.call();
            rows = Told.rows(paper, arguments);
            isWhole = true;
            return paper;
        } finally {
            if (isWhole || downloads.written() > 0) {
                add(look, rows + downloads.written(), correlation);
            }
        }
    }

    private void add(Look look, long rows, UUID correlation) {
        store.add(actor(), look, json.writeValueAsString(look.parameters()), rows, correlation);
    }

    private UUID correlation() {
        var correlation = UUID.randomUUID();
        response.setHeader(CORRELATION, correlation.toString());
        return correlation;
    }

    private String actor() {
        var principal = request.getUserPrincipal();
        return principal == null ? ANONYMOUS : principal.getName();
    }
}
