package vn.hoctap.recognition.query.projections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/**
 * What surrounds every answer that is read from projections: {@code Recognition-Position} and {@code Recognition-Lag}, an
 * entity tag (RFC 9110, section 8.8) under which nothing is read twice, and the wait for a {@code min-position}. A 304 is
 * only set here: the look is still to be recorded, and an answer that is known already is then not made.
 */
@Component
class ReadFrame implements HandlerInterceptor {
    static final String MIN_POSITION = "min-position";

    /** How many events were still to come, as far as the topic tells. */
    static final String LAG = "Recognition-Lag";

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Positions positions;
    private final Lag lag;

    ReadFrame(Positions positions, Lag lag) {
        this.positions = positions;
        this.lag = lag;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var reads = handler instanceof HandlerMethod method ? readsOf(method) : null;
        if (reads != null) {
            frame(reads, request, response);
        }
        return true;
    }

    static @Nullable Reads readsOf(HandlerMethod handler) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Reads.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Reads.class);
    }

    private void frame(Reads reads, HttpServletRequest request, HttpServletResponse response) {
        var at = reached(reads.value(), asked(request.getParameter(MIN_POSITION)));
        response.setHeader(Positions.HEADER, String.valueOf(at.position()));
        response.setHeader(LAG, lag.behind(at.nextOffset()));
        response.setHeader("Cache-Control", "private, no-cache");
        if (reads.tagged()) {
            new ServletWebRequest(request, response).checkNotModified(tag(at));
        }
    }

    /** Some answers speak of today, so that none outlives its day; and none is taken for what another reader may see. */
    private String tag(Positions.At at) {
        return "W/\"%d.%d.%s.%s\"".formatted(at.position(), at.epoch(), Days.orToday(null), CurrentReader.mark());
    }

    private static long asked(@Nullable String position) {
        if (position == null) {
            return 0;
        }
        if (!POSITION.matcher(position).matches()) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("problems.position"));
        }
        return Long.parseLong(position);
    }

    private Positions.At reached(String[] projections, long least) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var at = positions.of(projections); ; at = positions.of(projections)) {
            if (at.position() >= least) {
                return at;
            }
            if (System.nanoTime() > deadline) {
                throw new ProblemException(ProblemType.NOT_CAUGHT_UP, Text.of("problems.position.not-yet"));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
