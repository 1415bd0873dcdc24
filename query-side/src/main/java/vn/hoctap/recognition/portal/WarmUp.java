package vn.hoctap.recognition.portal;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Opens the pages that are everybody's, before the application says that it is ready: whoever comes first after a start waits
 * no longer than others.
 */
@Component
@ConditionalOnBooleanProperty("recognition.warm-up")
class WarmUp implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final List<String> PAGES = List.of("/", "/bo-tieu-chi", "/tra-cuu", "/kiem-tra", "/tien-do");
    private static final int TIMES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebServerApplicationContext application;
    private final Optional<InetAddress> address;

    WarmUp(WebServerApplicationContext application, ServerProperties settings) {
        this.application = application;
        this.address = Optional.ofNullable(settings.getAddress());
    }

    /** What fails here fails for the first who comes as well, and is told to them; it is no reason not to start. */
    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (int time = 0; time < TIMES; time++) {
                for (var page : PAGES) {
                    client.send(request(page), HttpResponse.BodyHandlers.discarding());
                }
            }
        } catch (IOException unanswered) {
            LOG.warn("Pages could not be opened beforehand: {}", unanswered.getMessage());
        }
    }

    private HttpRequest request(String page) {
        var host = host(address.orElseGet(InetAddress::getLoopbackAddress));
        int port = Objects.requireNonNull(application.getWebServer()).getPort();
        return HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + page))
                .header("Accept", "text/html")
                .timeout(PATIENCE)
                .build();
    }

    /** As an address of a page has it (RFC 3986, section 3.2.2). */
    private static String host(InetAddress server) {
        return server instanceof Inet6Address ? "[" + server.getHostAddress() + "]" : server.getHostAddress();
    }
}
