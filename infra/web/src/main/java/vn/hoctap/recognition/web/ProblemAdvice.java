package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import vn.hoctap.recognition.web.text.Text;

/** Answers every exception of a controller, and of Spring MVC on the way to it, as a problem. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Exception.class)
    void answer(Exception exception, HttpServletResponse response) throws IOException {
        problemOf(exception).write(response);
    }

    /** Whoever has gone before the end can be told nothing, and it is no fault of ours. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void leave(IOException gone, HttpServletResponse response) {
        LOG.debug("A client has gone before the end of its answer, status {}", response.getStatus());
    }

    static Problem problemOf(Throwable exception) {
        return SpringProblems.of(exception).orElseGet(() -> internalError(exception));
    }

    private static Problem internalError(Throwable exception) {
        var correlation = UUID.randomUUID().toString();
        LOG.error("A request failed, correlation {}: {}", correlation, FailureTrace.of(exception));
        return new Problem(ProblemType.INTERNAL_ERROR, Text.of("web.fault")).with("correlationId", correlation);
    }
}
