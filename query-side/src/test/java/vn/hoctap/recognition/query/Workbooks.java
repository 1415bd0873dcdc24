package vn.hoctap.recognition.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What is packed in an XLSX file, without the moment at which it was made. */
final class Workbooks {
    private static final Pattern MADE = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private Workbooks() {}

    static boolean isOne(byte[] body) {
        return body.length > 2 && body[0] == 'P' && body[1] == 'K';
    }

    static String contentOf(byte[] workbook) {
        try {
            var file = Files.write(Files.createTempFile("workbook-", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return contentOf(zip);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String contentOf(ZipFile zip) throws IOException {
        var content = new StringBuilder();
        for (var entry : zip.stream().toList()) {
            var part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            content.append(entry.getName()).append(MADE.matcher(part).replaceFirst("$1"));
        }
        return content.toString();
    }
}
