package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The page to which somebody comes back after signing in: one of ours, whatever a link says. */
final class AskedPage {
    static final String START = "/";
    private static final String PARAMETER = "trang";

    /** Where strangers begin; who signs in there has come for a page of their own. */
    private static final String STRANGERS = "/tra-cuu";

    /** No second slash or backslash, after which a browser would read the name of another host. */
    private static final Pattern OURS = Pattern.compile("/([!-~&&[^/\\\\]][!-~&&[^\\\\]]{0,1000})?");

    private static final List<String> NEVER = List.of("/dang-", "/da-dang-xuat", "/login/", "/api/");

    private AskedPage() {}

    /** Whether whoever asks is a person before a browser, who can be led through a sign-in and back. */
    static boolean isForPerson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** The address of the sign-in that leads back to the page of this request. */
    static String signInFor(HttpServletRequest request) {
        var query = request.getQueryString();
        return signInFor(checked(request.getRequestURI() + (query == null ? "" : "?" + query)));
    }

    /** The same for the page on which the form of this request was. */
    static String signInForPageOf(HttpServletRequest form) {
        return signInFor(pageBefore(form));
    }

    private static String signInFor(String page) {
        return SignInRequests.PATH + "?" + PARAMETER + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** The page that a request to sign in names, or on which its link was. */
    static String of(HttpServletRequest signIn) {
        var named = signIn.getParameter(PARAMETER);
        var page = named != null ? checked(named) : pageBefore(signIn);
        return page.equals(STRANGERS) ? START : page;
    }

    static String checked(@Nullable String page) {
        boolean isOurs =
                page != null && OURS.matcher(page).matches() && NEVER.stream().noneMatch(page::startsWith);
        return isOurs && page != null ? page : START;
    }

    private static String pageBefore(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(AskedPage::address)
                .filter(address ->
                        String.valueOf(address.getRawAuthority()).equals(request.getHeader(HttpHeaders.HOST)))
                .map(address -> checked(pathOf(address)))
                .orElse(START);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String pathOf(URI address) {
        var query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }
}
