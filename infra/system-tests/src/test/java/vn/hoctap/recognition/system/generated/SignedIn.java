package vn.hoctap.recognition.system.generated;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;

/** A person before a browser who has signed in to the portal. */
record SignedIn(int portal) {
    /** The cookies of the session. */
    String as(String subject) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var provider = location(http, location(http, "http://127.0.0.1:%d/ho-so".formatted(portal)));
            get(http, location(http, provider + "&subject=" + subject));
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String location(HttpClient http, String address) throws IOException, InterruptedException {
        var answer = get(http, address);
        var location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(address + " leads nowhere: " + answer.body()));
        return URI.create(address).resolve(location).toString();
    }

    private static HttpResponse<String> get(HttpClient http, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
