package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.events.authority.Role;

/** Libraries that call home, and secrets that somebody prints, are found here and not in production. */
@DisplayName("The applications, started as operators start them")
class OutboundIT {
    private static final String SECRET = "canary-9f2b7c51";
    private static final List<String> SECRETS = List.of(
            "RECOGNITION_COMMAND_DB_PASSWORD",
            "RECOGNITION_COMMAND_DB_OWNER_PASSWORD",
            "RECOGNITION_QUERY_DB_PASSWORD",
            "RECOGNITION_QUERY_DB_OWNER_PASSWORD",
            "RECOGNITION_QUERY_DB_READER_PASSWORD",
            "RECOGNITION_PORTAL_CLIENT_SECRET",
            "RECOGNITION_MAIL_PASSWORD");

    /** A key has a form of its own. */
    private static final String SEAL =
            Base64.getEncoder().encodeToString((SECRET + SECRET + "--").getBytes(StandardCharsets.US_ASCII));

    private final Client command = Client.onFreePort();
    private final Client query = Client.onFreePort();

    @Test
    void speak_to_nobody_but_those_they_were_told_of_and_keep_their_secrets(@TempDir Path folder) throws Exception {
        var watch = Watch.in(folder);
        var environment = new HashMap<>(watch.environment());
        SECRETS.forEach(name -> environment.put(name, SECRET));
        environment.put("RECOGNITION_PORTAL_SEAL", SEAL);
        try (var cluster = new Cluster(folder, environment)) {
            cluster.postgres().awaitReady();
            cluster.kafka().awaitReady();
            Stream.of(cluster.commandSide(command), cluster.querySide(query)).forEach(Part::awaitReady);
            work();
            verifyPlaces(watch, cluster);
            verifySecrets(folder, cluster.logSecret());
        }
    }

    /** Rights, a dossier, what is read of it, and the way to the identity provider. */
    private void work() throws Exception {
        var rights = new Rights(this::send);
        rights.ofTheOffice(Requests.OFFICE);
        send("head", "cycles", "*", Requests.CYCLE);
        send("head", "organisations", "*", Requests.organisation("out-1"));
        rights.grant("officer", Role.COMMUNE_OFFICER, "out-1");
        rights.grant("auditor", Role.AUDITOR, "674");
        send("officer", "dossiers", "*", Requests.registration("out-1"));
        var token = TokenIssuer.shared().token("auditor");
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() ->
                        query.getWith(token, "/api/v1/dossiers.xlsx?year=2023").statusCode() == 200
                                && query.getWith(token, "/api/v1/dossiers?year=2023")
                                        .body()
                                        .contains("out-1"));
        await().ignoreExceptions()
                .until(() -> query.get("/dang-nhap?trang=%2Fho-so").statusCode() == 302);
    }

    private void send(String subject, String address, String ifMatch, String body) throws Exception {
        var answer = command.post(subject, address, UUID.randomUUID().toString(), ifMatch, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    /** The read side opens its own pages before it lets anybody in. */
    private void verifyPlaces(Watch watch, Cluster cluster) throws IOException {
        var issuer = URI.create(TokenIssuer.shared().settings().get("recognition.identity.issuer"));
        var told = Stream.concat(cluster.ports().stream(), Stream.of(issuer.getPort(), query.port()))
                .map(port -> "127.0.0.1 " + port)
                .collect(Collectors.toSet());
        assertThat(watch.places()).isEqualTo(told);
        assertThat(watch.names())
                .isSubsetOf(Set.of("localhost", InetAddress.getLocalHost().getHostName()));
    }

    private void verifySecrets(Path folder, String logSecret) throws Exception {
        for (var client : List.of(command, query)) {
            for (var endpoint : List.of("env", "configprops", "beans", "heapdump", "threaddump", "loggers")) {
                assertThat(client.get("/actuator/" + endpoint).statusCode())
                        .as(endpoint)
                        .isEqualTo(404);
            }
            for (var page : List.of("/actuator/health", "/actuator/prometheus", "/nowhere")) {
                assertThat(client.get(page).body()).isNotEmpty().doesNotContain(SECRET, SEAL, logSecret);
            }
        }
        for (var name : List.of("command-side", "query-side")) {
            assertThat(Files.readString(folder.resolve(name + ".log")))
                    .isNotEmpty()
                    .doesNotContain(SECRET, SEAL, logSecret);
        }
    }
}
