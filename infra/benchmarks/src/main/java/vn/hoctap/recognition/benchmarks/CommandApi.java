package vn.hoctap.recognition.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.events.authority.Role;

/** Units of the district that register for 2023 over HTTP. */
final class CommandApi {
    private static final String HEAD = "head";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String root;

    CommandApi(String root) {
        this.root = root;
    }

    /** Gives those who send requests the rights to, and their tokens. */
    void introduce(Grants grants, int applicants) {
        grants.grant(HEAD, Role.OFFICE_HEAD, "PGDDT-674");
        for (int number = 0; number < applicants; number++) {
            grants.grant(officer(number), Role.COMMUNE_OFFICER, "DV-" + number);
            tokens.computeIfAbsent(officer(number), TokenIssuer.shared()::token);
        }
    }

    private static String officer(int number) {
        return "officer-DV-" + number;
    }

    void openYear() throws IOException, InterruptedException {
        post(HEAD, "cycles", """
                {"title":"DVHT-HUYEN","year":2023,"lateAllowed":false,"effectiveOn":"2023-01-05",\
                "office":{"code":"PGDDT-674","name":"Phòng Giáo dục và Đào tạo huyện Đam Rông"}}""");
    }

    void enterOrganisation(int number) throws IOException, InterruptedException {
        post(HEAD, "organisations", """
                {"code":"DV-%d","name":"Hợp tác xã thử nghiệm","traits":["ECONOMIC_ORGANISATION"],"area":"24853",\
                "effectiveOn":"2023-01-03"}""".formatted(number));
    }

    String register(int number) throws IOException, InterruptedException {
        return post(officer(number), "dossiers", """
                {"kind":"LEARNING_UNIT","tier":"DISTRICT","applicant":"DV-%d","year":2023,\
                "effectiveOn":"2023-03-15"}""".formatted(number));
    }

    private String post(String subject, String address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root + "/api/v1/" + address))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(subject, TokenIssuer.shared()::token))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(address + " answered " + answer.body());
        }
        return answer.body();
    }
}
