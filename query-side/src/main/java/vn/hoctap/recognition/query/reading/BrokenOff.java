package vn.hoctap.recognition.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * An answer that fails before any of it has left becomes a problem and nothing else; after that it no longer can. It must
 * not look whole either, so the failure goes on to the server, which cuts the connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenOff implements HandlerExceptionResolver {
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setHeader("Content-Disposition", null);
            return null;
        }
        if (hasLeft(failure)) {
            return new ModelAndView();
        }
        throw new Incomplete(failure);
    }

    /** Nobody is there to be told. */
    private static boolean hasLeft(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ClientAbortException.class::isInstance);
    }

    /** Names what failed and quotes nothing: a driver's own words may hold what somebody wrote. */
    private static final class Incomplete extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Incomplete(Exception failure) {
            super("An answer broke off: " + failure.getClass().getName());
            setStackTrace(failure.getStackTrace());
        }
    }
}
