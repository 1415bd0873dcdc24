package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody before the portal of the embedded default, in a browser that keeps cookies and is led from page to page. */
record PersonAtPortal(Client portal, Client identity, HttpClient http) implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([\\w-]+)\"");

    PersonAtPortal(Client portal, Client identity) {
        this(
                portal,
                identity,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    /** By the button of that person on the provider's page. */
    void signInAs(String subject) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page("/dang-nhap"));
        assertThat(token.find()).isTrue();
        var form = BodyPublishers.ofString("subject=" + subject + "&_csrf=" + token.group(1));
        var signedIn = send(request(identity, "/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form));
        assertThat(signedIn.body()).contains("<strong>" + subject + "</strong>");
    }

    String page(String address) throws IOException, InterruptedException {
        return send(request(portal, address)).body();
    }

    private static HttpRequest.Builder request(Client at, String address) {
        return HttpRequest.newBuilder(URI.create(at.address() + address)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @Override
    public void close() {
        http.close();
    }
}
