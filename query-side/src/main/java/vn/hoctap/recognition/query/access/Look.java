package vn.hoctap.recognition.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import vn.hoctap.recognition.query.export.Format;

/**
 * What a request asks to see.
 *
 * @param route the form of its address, such as {@code /api/v1/dossiers/{id}/trail}
 * @param subject the id of one thing, or the name of a list
 * @param parameters those of the request that the controller declares
 */
record Look(What what, String route, String subject, Map<String, Object> parameters) {
    private static final String API = "/api/v1/";
    private static final String PAPER = ".pdf";
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    static Look of(HttpServletRequest request, HandlerMethod handler, @Nullable Object[] arguments) {
        var parameters = Declared.of(handler.getMethod(), arguments);
        parameters.keySet().retainAll(namesIn(request));
        var route = routeOf(request);
        var subject = Stream.of("id", "dossier")
                .filter(parameters::containsKey)
                .map(parameters::remove)
                .findFirst()
                .map(String::valueOf)
                .orElseGet(() -> nameOf(route));
        boolean isExport = route.endsWith(PAPER) || Stream.of(arguments).anyMatch(Look::isWrittenTo);
        return new Look(isExport ? What.EXPORT : What.VIEW, route, subject, parameters);
    }

    /** A controller that writes its answer itself makes a file of it. */
    private static boolean isWrittenTo(@Nullable Object argument) {
        return argument instanceof Format || argument instanceof HttpServletResponse;
    }

    /** What somebody wanted to see, of one thing its id; where no controller was come to, only whether in a page. */
    static Look refused(HttpServletRequest request, Map<String, Object> parameters) {
        var known = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String;
        var route = known ? routeOf(request) : request.getRequestURI().startsWith("/api/") ? "/api/**" : "/**";
        return new Look(What.REFUSAL, route, idIn(request).orElseGet(() -> nameOf(route)), parameters);
    }

    private static Optional<String> idIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                        && ID.matcher(id).matches()
                ? Optional.of(id)
                : Optional.empty();
    }

    /** Not what a controller takes for granted where nothing is said. */
    private static Set<String> namesIn(HttpServletRequest request) {
        var names = new HashSet<>(request.getParameterMap().keySet());
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.keySet().forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    private static String routeOf(HttpServletRequest request) {
        var route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return route.endsWith(Format.ENDING) ? route.substring(0, route.length() - Format.ENDING.length()) : route;
    }

    private static String nameOf(String route) {
        return route.startsWith(API) ? route.substring(API.length()) : route.substring(1);
    }
}
