package vn.hoctap.recognition.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoctap.recognition.web.text.Text;

/**
 * Reads the body of a request whole before anyone looks at it: JSON alone, bounded also when it is chunked, strictly UTF-8,
 * and kept for {@link RequestHash}. Forms and uploads pass, the container reads and bounds those.
 */
class RequestBodyFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestBodyFilter.class);
    static final String BODY = RequestBodyFilter.class.getName() + ".BODY";
    static final int LIMIT = 1 << 20;

    private static final Pattern READ_BY_CONTAINER =
            Pattern.compile("\\s*(multipart/|application/x-www-form-urlencoded).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPLOAD = Pattern.compile("\\s*multipart/.*", Pattern.CASE_INSENSITIVE);
    /** Whatever else some library could read, such as YAML, would go round {@link StrictJson}. */
    private static final Pattern JSON = Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    private final WholeBody whole;

    RequestBodyFilter(Duration within) {
        whole = new WholeBody(LIMIT, within);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            problem(refusal.get()).write(response);
        } else if (READ_BY_CONTAINER.matcher(contentType(request)).matches()) {
            chain.doFilter(request, response);
        } else {
            passWhole(request, response, chain);
        }
    }

    private static Optional<ProblemType> refusal(HttpServletRequest request) {
        if (request.getHeader("Content-Encoding") != null || !isUtf8(contentType(request))) {
            return Optional.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        boolean upload = UPLOAD.matcher(contentType(request)).matches();
        return request.getContentLengthLong() > LIMIT && !upload
                ? Optional.of(ProblemType.TOO_LARGE)
                : Optional.empty();
    }

    private void passWhole(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            pass(whole.read(request.getInputStream()), request, response, chain);
        } catch (ProblemException tooSlow) {
            Problem.of(tooSlow).write(response);
            // Whoever is only answered would be listened to until all that was announced has come.
            throw new BadRequestException("a body that came too slowly");
        } catch (ClientAbortException left) {
            if (!(left.getCause() instanceof SocketTimeoutException)) {
                throw left;
            }
            LOG.debug("The server has answered already that nothing came");
        }
    }

    private static void pass(byte[] body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (body.length > LIMIT) {
            problem(ProblemType.TOO_LARGE).write(response);
        } else if (body.length > 0 && !JSON.matcher(contentType(request)).matches()) {
            problem(ProblemType.UNSUPPORTED_MEDIA_TYPE).write(response);
        } else if (!isText(body)) {
            notUtf8().write(response);
        } else {
            request.setAttribute(BODY, body);
            chain.doFilter(new WholeRequest(request, body), response);
        }
    }

    private static boolean isText(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }

    private static boolean isUtf8(String contentType) {
        var charset = CHARSET.matcher(contentType);
        return !charset.find() || "utf-8".equals(charset.group(1).toLowerCase(Locale.ROOT));
    }

    private static String contentType(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type;
    }

    private static Problem problem(ProblemType type) {
        return new Problem(type, StatusProblems.detail(type));
    }

    private static Problem notUtf8() {
        return new Problem(ProblemType.MALFORMED_JSON, Text.of("web.json.not-utf8"));
    }
}
