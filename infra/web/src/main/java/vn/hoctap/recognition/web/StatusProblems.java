package vn.hoctap.recognition.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.text.Text;

/** The problem for a bare HTTP status, as the framework and the server know no more of it. */
final class StatusProblems {
    private StatusProblems() {}

    /** Empty for a server error, which must be logged by whoever sees its cause. */
    static Optional<Problem> of(int status) {
        return Optional.ofNullable(type(status)).map(type -> new Problem(type, detail(type)));
    }

    private static @Nullable ProblemType type(int status) {
        return switch (status) {
            case 401 -> ProblemType.MISSING_ACTOR;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 408 -> ProblemType.REQUEST_TIMEOUT;
            case 412 -> ProblemType.PRECONDITION_FAILED;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 416 -> ProblemType.RANGE_NOT_SATISFIABLE;
            case 422 -> ProblemType.INVALID_VALUE;
            case 431 -> ProblemType.HEADERS_TOO_LARGE;
            case 503 -> ProblemType.STORE_UNAVAILABLE;
            // What the server does not implement (501) or speak (505) is a malformed request here.
            case 501, 505 -> ProblemType.MALFORMED_REQUEST;
            default -> status >= 400 && status < 500 ? ProblemType.MALFORMED_REQUEST : null;
        };
    }

    static String detail(ProblemType type) {
        return Text.called("web.status", hasSentenceOfItsOwn(type) ? type : ProblemType.MALFORMED_REQUEST);
    }

    private static boolean hasSentenceOfItsOwn(ProblemType type) {
        return switch (type) {
            case MISSING_ACTOR,
                    INVALID_TOKEN,
                    IDENTITY_UNAVAILABLE,
                    SIGN_IN_FAILED,
                    CSRF,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    REQUEST_TIMEOUT,
                    PRECONDITION_FAILED,
                    TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    RANGE_NOT_SATISFIABLE,
                    INVALID_VALUE,
                    HEADERS_TOO_LARGE,
                    STORE_UNAVAILABLE -> true;
            default -> false;
        };
    }
}
