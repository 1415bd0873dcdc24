package vn.hoctap.recognition.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Styles, scripts and pictures, of our own and from webjars. A template asks for their addresses ({@code
 * th:href="${@files.at('/recognition.css')}"}), which change with what is in them: a browser keeps such a file for a year,
 * and no page gets one that was made for another. Under an address of another version a file is there as well, for while a new
 * version comes in some processes have it and others do not, but it is not kept.
 */
@Component("files")
public class StaticFiles implements HandlerInterceptor {
    private static final String FOR_A_YEAR = "max-age=31536000, public, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final String VERSION = "v=";
    private static final int BYTES = 8;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** Where a browser finds this file as it is now. */
    public String at(String path) {
        return path + "?" + VERSION + versions.computeIfAbsent(path, known -> version(file(known)));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, isOfThisVersion(request) ? FOR_A_YEAR : ASK_EACH_TIME);
        }
        return true;
    }

    private boolean isOfThisVersion(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return query != null
                && query.startsWith(VERSION)
                && file(path).isReadable()
                && at(path).equals(path + "?" + query);
    }

    /**
     * The time of a file says nothing: in a jar that can be built again byte for byte it is always the same. The tag is a weak
     * one, since a file is sent compressed or not: what has a strong one the server would not compress.
     */
    static String entityTag(Resource file) {
        return "W/\"" + version(file) + '"';
    }

    private static Resource file(String path) {
        var ours = new ClassPathResource(StaticFilesConfiguration.OURS + path);
        return ours.isReadable() ? ours : new ClassPathResource(StaticFilesConfiguration.OF_LIBRARIES + path);
    }

    private static String version(Resource file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
