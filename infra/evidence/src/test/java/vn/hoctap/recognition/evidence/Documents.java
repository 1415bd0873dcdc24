package vn.hoctap.recognition.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files written for a test, part by part. */
final class Documents {
    static final String TEXT = "wordprocessingml.document";
    static final String SHEET = "spreadsheetml.sheet";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Documents(String kind, String main) {
        put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + kind + "\"/></Types>");
        put("_rels/.rels", relationship("officeDocument", main, ""));
        put(main, "<w xmlns=\"urn:w\">minh chứng</w>");
    }

    static Documents text() {
        return new Documents(type(TEXT), "word/document.xml");
    }

    static Documents sheet() {
        return new Documents(type(SHEET), "xl/workbook.xml");
    }

    static Documents ofType(String contentType) {
        return new Documents(contentType, "word/document.xml");
    }

    private static String type(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind + ".main+xml";
    }

    static String relationship(String type, String target, String mode) {
        return "<Relationships><Relationship Id=\"r\" Type=\"http://x/relationships/" + type + "\" Target=\"" + target
                + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/></Relationships>";
    }

    Documents put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Documents put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    /** The same archive whose entry of that number claims to be a link. */
    byte[] withLink(int entry) {
        var bytes = bytes();
        int seen = -1;
        for (int at = 0; at < bytes.length; at++) {
            seen += startsDirectoryEntry(bytes, at) ? 1 : 0;
            if (seen == entry) {
                bytes[at + 41] = (byte) 0xA1;
                return bytes;
            }
        }
        throw new IllegalArgumentException("no such entry");
    }

    private static boolean startsDirectoryEntry(byte[] bytes, int at) {
        return at + 46 < bytes.length
                && bytes[at] == 'P'
                && bytes[at + 1] == 'K'
                && bytes[at + 2] == 1
                && bytes[at + 3] == 2;
    }
}
