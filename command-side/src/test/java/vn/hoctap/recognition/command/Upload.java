package vn.hoctap.recognition.command;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A multipart request, part by part as the test wants it. */
final class Upload {
    static final String TYPE = "multipart/form-data; boundary=part";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** A PDF of one page, told from others by its note. */
    static byte[] pdf(String note) {
        var text = new StringBuilder("%PDF-1.7\n");
        int[] offsets = new int[3];
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Note (%s) >>".formatted(note)
        };
        for (int number = 0; number < objects.length; number++) {
            offsets[number] = text.length();
            text.append(number + 1).append(" 0 obj\n").append(objects[number]).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        for (int offset : offsets) {
            text.append("%010d 00000 n \n".formatted(offset));
        }
        text.append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(table));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static Upload of(byte[] file) {
        return new Upload().part("name=\"file\"; filename=\"minh-chung.pdf\"", file);
    }

    Upload part(String disposition, byte[] content) {
        return raw("--part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .raw(content)
                .raw("\r\n");
    }

    Upload raw(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    private Upload raw(byte[] bytes) {
        body.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return raw("--part--\r\n").body.toByteArray();
    }

    HttpResponse<String> to(CommandApi api, UUID dossier, String criterion, long version) {
        return to(api, dossier, criterion, version, UUID.randomUUID().toString(), "officer-24853");
    }

    HttpResponse<String> to(CommandApi api, UUID dossier, String criterion, long version, String key, String actor) {
        return api.upload(
                "/api/v1/dossiers/%s/evidence?criterion=%s&effectiveOn=2024-01-03".formatted(dossier, criterion),
                TYPE,
                bytes(),
                "If-Match",
                "\"" + version + "\"",
                "Idempotency-Key",
                key,
                CommandApi.AS,
                actor);
    }
}
