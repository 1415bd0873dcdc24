package vn.hoctap.recognition.query.readers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.hoctap.recognition.web.Actor;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Lets nobody come to a controller's method but those whom it is for; what says nothing is for nobody. */
@Component
class FirstWall implements HandlerInterceptor {
    /** What is not ours and tells of nobody: the description of the API, and the answer to what went wrong. */
    private static final List<String> OPEN = List.of("org.springdoc.", "vn.hoctap.recognition.web.");

    private final KnownReaders readers;
    private final Wall wall;

    FirstWall(KnownReaders readers, Wall wall) {
        this.readers = readers;
        this.wall = wall;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method)) {
            admit(ruleOf(method), request);
        }
        return true;
    }

    /** Empty where nobody has said for whom it is. */
    static Optional<Audience> ruleOf(HandlerMethod handler) {
        return Optional.ofNullable(saidOf(handler)).map(ReadableBy::value);
    }

    private void admit(Optional<Audience> rule, HttpServletRequest request) {
        var audience = rule.orElseThrow(FirstWall::refused);
        if (audience.asksForName()) {
            Actor.of(request);
        }
        var reader = readerOf(request.getUserPrincipal());
        CurrentReader.set(reader);
        if (!wall.admits(reader, audience)) {
            throw refused();
        }
    }

    private Reader readerOf(@Nullable Principal principal) {
        return principal == null ? Reader.NOBODY : readers.of(principal.getName());
    }

    private static @Nullable ReadableBy saidOf(HandlerMethod handler) {
        var ofMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), ReadableBy.class);
        return ofMethod != null
                ? ofMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), ReadableBy.class);
    }

    private static boolean isOpen(HandlerMethod handler) {
        return OPEN.stream().anyMatch(handler.getBeanType().getName()::startsWith);
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemType.FORBIDDEN, Text.of("problems.forbidden"));
    }
}
