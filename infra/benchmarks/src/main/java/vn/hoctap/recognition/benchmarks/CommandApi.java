package vn.hoctap.recognition.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Units of the district that register for 2023 over HTTP. */
final class CommandApi {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;

    CommandApi(String root) {
        this.root = root;
    }

    void openYear() throws IOException, InterruptedException {
        post("cycles", """
                {"title":"DVHT-HUYEN","year":2023,"lateAllowed":false,"effectiveOn":"2023-01-05",\
                "office":{"code":"PGDDT-674","name":"Phòng Giáo dục và Đào tạo huyện Đam Rông"}}""");
    }

    void enterOrganisation(int number) throws IOException, InterruptedException {
        post("organisations", """
                {"code":"DV-%d","name":"Hợp tác xã thử nghiệm","traits":["ECONOMIC_ORGANISATION"],"area":"24853",\
                "effectiveOn":"2023-01-03"}""".formatted(number));
    }

    String register(int number) throws IOException, InterruptedException {
        return post("dossiers", """
                {"kind":"LEARNING_UNIT","tier":"DISTRICT","applicant":"DV-%d","year":2023,\
                "effectiveOn":"2023-03-15"}""".formatted(number));
    }

    private String post(String address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root + "/api/v1/" + address))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Actor", "officer-24853")
                .header("X-Actor-Role", "COMMUNE_OFFICER")
                .header("X-Actor-Unit", "24853")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(address + " answered " + answer.body());
        }
        return answer.body();
    }
}
