package vn.hoctap.recognition.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import vn.hoctap.recognition.web.text.Text;

/** Every kind of problem that an answer can name; the slug is part of the API and never changes. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    UNKNOWN_HOST(400),
    MALFORMED_JSON(400),
    DUPLICATE_KEY(400),
    UNKNOWN_FIELD(400),
    MISSING_HEADER(400),
    MISSING_PARAMETER(400),
    MISSING_IDEMPOTENCY_KEY(400),
    MALFORMED_IDEMPOTENCY_KEY(400),
    MALFORMED_PRECONDITION(400),
    INVALID_CURSOR(400),
    MISSING_ACTOR(401),
    INVALID_TOKEN(401),
    SIGN_IN_FAILED(401),
    FORBIDDEN(403),
    SEPARATION_OF_DUTIES(403),
    CSRF(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONCURRENT_CHANGE(409),
    REFUSED(409),
    REQUEST_IN_PROGRESS(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    INVALID_TEXT(422),
    INVALID_VALUE(422),
    EVIDENCE_REFUSED(422),
    QUOTA(422),
    VALIDATION(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    TOO_MANY_UPLOADS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    STORE_UNAVAILABLE(503),
    EVIDENCE_UNAVAILABLE(503),
    LOG_CONTRADICTED(503),
    NOT_CAUGHT_UP(503),
    IDENTITY_UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("urn:hoctap:problem:" + slug());
    }

    public int status() {
        return status;
    }

    /** In the language of who reads, the same for each problem of this type. */
    public String title() {
        return Text.called("web.problem", this);
    }

    /** What the status obliges the answer to say in a header. */
    public Map<String, String> headers() {
        return switch (this) {
            case MISSING_ACTOR, SIGN_IN_FAILED -> Map.of("WWW-Authenticate", "Bearer realm=\"recognition\"");
            case INVALID_TOKEN -> Map.of("WWW-Authenticate", "Bearer realm=\"recognition\", error=\"invalid_token\"");
            case IDENTITY_UNAVAILABLE -> Map.of("Retry-After", String.valueOf(ProviderKeys.PAUSE.toSeconds()));
            case REQUEST_TIMEOUT -> Map.of("Connection", "close");
            case REQUEST_IN_PROGRESS, STORE_UNAVAILABLE, NOT_CAUGHT_UP -> Map.of("Retry-After", "1");
            default -> Map.of();
        };
    }
}
