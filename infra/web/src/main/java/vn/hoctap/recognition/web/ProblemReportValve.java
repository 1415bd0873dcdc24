package vn.hoctap.recognition.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any application sees it: request line, headers, transfer encoding. */
class ProblemReportValve extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() >= FIRST_ERROR && response.getContentWritten() == 0 && response.setErrorReported()) {
            write(problem(response.getStatus(), failure), response);
        }
    }

    private static Problem problem(int status, @Nullable Throwable failure) {
        return StatusProblems.of(status)
                .orElseGet(() -> ProblemAdvice.problemOf(
                        failure == null ? new IllegalStateException("no cause is known") : failure));
    }

    private void write(Problem problem, Response response) {
        try {
            problem.describe(response);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            var reporter = response.getReporter();
            if (reporter != null) {
                reporter.write(new String(problem.body(), StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException closed) {
            container.getLogger().debug("The client left before the answer", closed);
        }
    }
}
