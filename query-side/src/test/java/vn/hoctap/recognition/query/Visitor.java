package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A person before a browser of their own: it keeps cookies, wants pages, and follows nothing by itself. */
final class Visitor implements AutoCloseable {
    static final String SESSION = "recognition";
    private static final String PAGES = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final CookieManager cookies;
    private final HttpClient http;
    private final String site;

    Visitor(String site) {
        this(site, new CookieManager());
    }

    private Visitor(String site, CookieManager cookies) {
        this.site = site;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser before another process of the portal. */
    Visitor movedTo(String otherSite) {
        return new Visitor(otherSite, cookies);
    }

    HttpResponse<String> get(String address, String... headers) {
        return send(HttpRequest.newBuilder(at(address)), headers);
    }

    HttpResponse<String> post(String address, String form, String... headers) {
        return send(
                HttpRequest.newBuilder(at(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                headers);
    }

    /** Opens the page, signs in at the provider, and has come back to it. */
    HttpResponse<String> signInAs(String subject, String page) {
        return get(location(get(backFor(subject, page))));
    }

    /** The address at which the provider would have the portal go on. */
    String backFor(String subject, String page) {
        var asked = location(get(location(get(page))));
        return location(get(asked + "&subject=" + subject));
    }

    /** Of the form in the header of that page. */
    String csrf(String page) {
        var token = CSRF.matcher(get(page).body());
        assertThat(token.find()).isTrue();
        return "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static List<String> cookiesIn(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .toList();
    }

    private URI at(String address) {
        return URI.create(address.startsWith("http") ? address : site + address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        request.setHeader("Accept", PAGES);
        for (int number = 0; number < headers.length; number += 2) {
            request.setHeader(headers[number], headers[number + 1]);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
