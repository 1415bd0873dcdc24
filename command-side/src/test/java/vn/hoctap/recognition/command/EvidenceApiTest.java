package vn.hoctap.recognition.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.events.authority.Role;

@DisplayName("Sending evidence over HTTP (gửi minh chứng)")
class EvidenceApiTest {
    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.with(TestDatabase.create(), EvidenceApiTest::fewADay).withYear();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static void fewADay(GenericApplicationContext application) {
        var settings = java.util.Map.<String, Object>of("recognition.evidence.files-a-day", 30);
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("few", settings));
    }

    @Test
    void attaches_cites_and_removes_a_file() {
        var dossier = api.register("evidence-whole-way");
        var attached = Upload.of(Upload.pdf("whole way")).to(api, dossier, "1.1", 0);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        assertThat(attached.headers().firstValue("ETag")).contains("\"1\"");
        var hash = hashOf(attached);
        assertThat(api.storedPayloads(dossier).getLast())
                .contains("\"indicator\":\"1.1\"", hash, "application/pdf")
                .doesNotContain("minh-chung");
        assertThat(EvidenceFolder.PATH
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2, 4))
                        .resolve(hash))
                .hasBinaryContent(Upload.pdf("whole way"));

        api.change(dossier, 1, "evidence-removals", """
                {"criterion":"1.1","sha256":"%s","effectiveOn":"2024-01-04"}""".formatted(hash));
        assertThat(api.storedTypes(dossier)).endsWith("EvidenceAttached", "EvidenceRemoved");
    }

    @Test
    void answers_the_same_request_as_before_and_another_file_under_its_key_not_at_all() {
        var dossier = api.register("evidence-again");
        var key = UUID.randomUUID().toString();
        var first = send(Upload.pdf("again"), dossier, 0, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(send(Upload.pdf("again"), dossier, 0, key).body()).isEqualTo(first.body());
        assertProblem(send(Upload.pdf("other"), dossier, 0, key), 422, "idempotency-key-reused");
        assertThat(api.storedTypes(dossier)).hasSize(2);
    }

    private static HttpResponse<String> send(byte[] file, UUID dossier, long version, String key) {
        return Upload.of(file).to(api, dossier, "1.1", version, key, "officer-24853");
    }

    @Test
    void keeps_the_same_bytes_once_for_two_references() {
        var dossier = api.register("evidence-twice");
        var one = Upload.of(Upload.pdf("twice")).to(api, dossier, "1.1", 0);
        var other = Upload.of(Upload.pdf("twice")).to(api, dossier, "1.2", 1);
        assertThat(other.statusCode()).as(other.body()).isEqualTo(200);
        assertThat(hashOf(other)).isEqualTo(hashOf(one));
        assertThat(EvidenceFolder.files())
                .filteredOn(file -> file.endsWith(hashOf(one)))
                .hasSize(1);
    }

    @Test
    void lets_one_of_two_uploads_for_one_version_win() {
        var dossier = api.register("evidence-race");
        assertThat(Upload.of(Upload.pdf("first")).to(api, dossier, "1.1", 0).statusCode())
                .isEqualTo(200);
        assertProblem(Upload.of(Upload.pdf("second")).to(api, dossier, "1.1", 0), 412, "precondition-failed");
    }

    @Test
    void refuses_what_it_looked_into_and_stores_nothing() {
        var dossier = api.register("evidence-refused");
        int before = EvidenceFolder.files().size();
        var script =
                Upload.of(Upload.pdf(") /AA << /S /JavaScript /JS (a) >> /B (")).to(api, dossier, "1.1", 0);
        assertProblem(script, 422, "evidence-refused");
        assertThat(script.body()).contains("\"flaw\":\"ACTIVE_CONTENT\"");
        assertProblem(Upload.of("<html>".getBytes(US_ASCII)).to(api, dossier, "1.1", 0), 415, "unsupported-media-type");
        assertProblem(Upload.of(new byte[0]).to(api, dossier, "1.1", 0), 422, "evidence-refused");
        assertThat(EvidenceFolder.files()).hasSize(before);
        assertThat(api.storedTypes(dossier)).hasSize(1);
    }

    @Test
    void refuses_a_file_beyond_the_limit() {
        var dossier = api.register("evidence-large");
        assertProblem(Upload.of(new byte[(20 << 20) + 1]).to(api, dossier, "1.1", 0), 413, "too-large");
    }

    @Test
    void refuses_requests_that_are_not_one_file() {
        var dossier = api.register("evidence-parts");
        var file = Upload.pdf("parts");
        var nameless = new Upload().part("filename=\"a.pdf\"", file);
        var misnamed = new Upload().part("name=\"tep\"; filename=\"a.pdf\"", file);
        var twice = Upload.of(file).part("name=\"file\"; filename=\"b.pdf\"", file);
        var text = new Upload().part("name=\"file\"", file);
        var wideHeader = new Upload().part("name=\"file\"; filename=\"%s.pdf\"".formatted("a".repeat(8_000)), file);
        var many = new Upload();
        for (int number = 0; number < 1_000; number++) {
            many.part("name=\"file\"; filename=\"a.pdf\"", new byte[1]);
        }
        for (var upload : new Upload[] {nameless, misnamed, twice, text, wideHeader, many}) {
            assertThat(upload.to(api, dossier, "1.1", 0).statusCode()).isIn(400, 413);
        }
        var address = "/api/v1/dossiers/%s/evidence?criterion=1.1".formatted(dossier);
        var headers = new String[] {"If-Match", "*", "Idempotency-Key", "no-boundary", CommandApi.AS, "officer-24853"};
        assertThat(api.upload(address, "multipart/form-data", Upload.of(file).bytes(), headers)
                        .statusCode())
                .isEqualTo(400);
        assertThat(api.storedTypes(dossier)).hasSize(1);
    }

    @Test
    void looks_into_no_file_of_whoever_may_not_attach_one() {
        var dossier = api.register("evidence-others");
        int before = EvidenceFolder.files().size();
        var key = UUID.randomUUID().toString();
        assertProblem(
                Upload.of(Upload.pdf("others")).to(api, dossier, "1.1", 0, key, "officer-24856"), 403, "forbidden");
        api.people().grant("officer-24856", Role.COMMUNE_OFFICER, "24856");
        assertProblem(
                Upload.of(Upload.pdf("others")).to(api, dossier, "1.1", 0, key, "officer-24856"), 404, "not-found");
        assertThat(EvidenceFolder.files()).hasSize(before);
    }

    @Test
    void does_not_know_a_dossier_that_nobody_registered() {
        int before = EvidenceFolder.files().size();
        assertProblem(Upload.of(Upload.pdf("nobody")).to(api, UUID.randomUUID(), "1.1", 0), 404, "not-found");
        assertThat(EvidenceFolder.files()).hasSize(before);
    }

    @Test
    void tells_who_sends_too_many_on_one_day() {
        var dossier = api.register("evidence-day");
        api.people().grant("busy", Role.COMMUNE_OFFICER, "evidence-day");
        var answer = Upload.of(new byte[0])
                .to(api, dossier, "1.1", 0, UUID.randomUUID().toString(), "busy");
        for (int number = 1; number < 30; number++) {
            assertProblem(answer, 422, "evidence-refused");
            answer = Upload.of(new byte[0])
                    .to(api, dossier, "1.1", 0, UUID.randomUUID().toString(), "busy");
        }
        answer = Upload.of(Upload.pdf("day"))
                .to(api, dossier, "1.1", 0, UUID.randomUUID().toString(), "busy");
        assertProblem(answer, 429, "too-many-uploads");
        assertThat(Upload.of(Upload.pdf("day")).to(api, dossier, "1.1", 0).statusCode())
                .isEqualTo(200);
    }

    @Test
    void forgets_an_upload_that_breaks_off() throws Exception {
        var dossier = api.register("evidence-aborted");
        var body = Upload.of(new byte[1 << 20]).bytes();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), api.port())) {
            socket.getOutputStream().write(head(dossier, "Content-Length: " + body.length));
            socket.getOutputStream().write(body, 0, body.length - 2_000);
        }
        await().untilAsserted(() -> assertThat(unfinished()).isZero());
        assertThat(api.storedTypes(dossier)).hasSize(1);
    }

    /** It says that it comes in chunks, and does not. */
    @Test
    void refuses_an_upload_whose_framing_is_broken() throws Exception {
        var dossier = api.register("evidence-chunks");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), api.port())) {
            socket.getOutputStream().write(head(dossier, "Connection: close\r\nTransfer-Encoding: chunked"));
            socket.getOutputStream().write(Upload.of(Upload.pdf("chunks")).bytes());
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("urn:hoctap:problem:malformed-request");
        }
        assertThat(api.storedTypes(dossier)).hasSize(1);
    }

    private static byte[] head(UUID dossier, String framing) {
        return """
                POST /api/v1/dossiers/%s/evidence?criterion=1.1 HTTP/1.1\r
                Host: localhost\r
                Content-Type: %s\r
                %s\r
                If-Match: *\r
                Idempotency-Key: %s\r
                Authorization: Bearer %s\r
                \r
                """.formatted(
                        dossier,
                        Upload.TYPE,
                        framing,
                        UUID.randomUUID(),
                        TokenIssuer.shared().token("officer-24853"))
                .getBytes(US_ASCII);
    }

    /** What the server and the intake keep while a file arrives. */
    private static long unfinished() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 6)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("upload_") || name.matches("evidence-\\d+"))
                    .count();
        }
    }

    private static String hashOf(HttpResponse<String> attached) {
        return JsonMapper.shared().readTree(attached.body()).required("sha256").asString();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:hoctap:problem:" + slug);
    }
}
