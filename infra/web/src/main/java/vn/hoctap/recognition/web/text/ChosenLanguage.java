package vn.hoctap.recognition.web.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Pages are Vietnamese until somebody asks for English with {@code ?ngon-ngu=en} at any of them; a cookie remembers it for a
 * year, and the page comes back as it was asked for. What a browser would like is not asked: most are set up in English here.
 * Under {@code /api/} no cookie is asked: a program is answered in English where its {@code Accept-Language} is {@code en}
 * alone, which browsers do not send, and in Vietnamese otherwise. Papers ({@code .pdf}) are Vietnamese everywhere.
 */
public final class ChosenLanguage extends OncePerRequestFilter {
    private static final String NAME = "ngon-ngu";
    private static final Set<String> LANGUAGES = Set.of(Text.VIETNAMESE.getLanguage(), Text.ENGLISH.getLanguage());
    private static final Duration KEPT = Duration.ofDays(365);

    /** The page that a link was followed from, where it was asked for more than a language. */
    private static final Pattern BEFORE =
            Pattern.compile("https?://[^/?#]+(?<path>/[^?#]*)(?<query>[?](?!" + NAME + "=)[!-~&&[^#]]*)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = asked(request);
        if (LANGUAGES.contains(asked)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookie(asked, request.isSecure()).toString());
            response.setHeader(HttpHeaders.LOCATION, pathOf(request) + queryBefore(request));
        } else {
            chain.doFilter(new ReadIn(languageOf(request), request), response);
        }
    }

    /** An error is answered to the request as it came, which knows nothing of the language that was passed on. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String asked(HttpServletRequest request) {
        var query = String.valueOf(request.getQueryString());
        return request.getMethod().equals("GET") && query.startsWith(NAME + '=')
                ? query.substring(NAME.length() + 1)
                : "";
    }

    private static ResponseCookie cookie(String language, boolean isSecure) {
        return ResponseCookie.from(NAME, language)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Lax")
                .build();
    }

    /** One slash leads to a page of ours, two to another host. */
    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^/+", "/");
    }

    /** What the page was asked for before; its link does not say it, as pages show nothing of what was asked. */
    private static String queryBefore(HttpServletRequest request) {
        var before = BEFORE.matcher(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
        boolean isSamePage = before.matches() && before.group("path").equals(request.getRequestURI());
        return isSamePage ? before.group("query") : "";
    }

    private static Locale languageOf(HttpServletRequest request) {
        var path = pathAsked(request);
        boolean isEnglish = path.startsWith("/api/") ? isEnglishLiked(request) : isEnglishChosen(request);
        return isEnglish && !path.endsWith(".pdf") ? Text.ENGLISH : Text.VIETNAMESE;
    }

    private static String pathAsked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static boolean isEnglishLiked(HttpServletRequest request) {
        return Text.ENGLISH.getLanguage().equals(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static boolean isEnglishChosen(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, NAME);
        return chosen != null && chosen.getValue().equals(Text.ENGLISH.getLanguage());
    }

    /** A request as if its browser would like this language alone. */
    private static final class ReadIn extends HttpServletRequestWrapper {
        private final Locale language;

        ReadIn(Locale language, HttpServletRequest request) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
