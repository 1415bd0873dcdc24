package vn.hoctap.recognition.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import vn.hoctap.recognition.query.readers.OneSession;

/**
 * Calls a controller's method with arguments that are found and valid, and has the look recorded before anything of the
 * answer leaves. An answer that its reader already has is recorded likewise, but not made.
 */
final class RecordedHandler extends ServletInvocableHandlerMethod {
    private static final List<String> OURS = List.of("vn.hoctap.recognition.query.", "vn.hoctap.recognition.portal.");

    private final AccessRecord access;
    private final OneSession session;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    RecordedHandler(
            HandlerMethod handler,
            AccessRecord access,
            OneSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        super(handler);
        this.access = access;
        this.session = session;
        this.request = request;
        this.response = response;
    }

    /** Whether looks at it are recorded: all of ours that nothing was said about. */
    static boolean isRecorded(HandlerMethod handler) {
        return OURS.stream().anyMatch(handler.getBeanType().getName()::startsWith)
                && !AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Unrecorded.class)
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Unrecorded.class);
    }

    @Override
    protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
        Callable<@Nullable Object> answer = () -> isKnown() ? null : answer(arguments);
        return isRecorded(this) ? access.of(Look.of(request, this, arguments), arguments, answer) : answer.call();
    }

    private @Nullable Object answer(@Nullable Object... arguments) throws Exception {
        return onlyAsks() ? session.during(() -> super.doInvoke(arguments)) : super.doInvoke(arguments);
    }

    /** It neither waits for the command side, nor sets a paper or writes to a slow line meanwhile. */
    private boolean onlyAsks() {
        return request.getMethod().equals("GET")
                && !isVoid()
                && !request.getRequestURI().endsWith(".pdf");
    }

    private boolean isKnown() {
        return response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
    }
}
