package vn.hoctap.recognition.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files written for a test. */
final class Pdfs {
    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>";

    private Pdfs() {}

    static byte[] plain() {
        return of(CATALOG, PAGES, PAGE);
    }

    /** What PDFBox itself writes: object streams and a cross-reference stream. */
    static byte[] written() throws Exception {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] encrypted(String password) throws Exception {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] withCatalog(String more) {
        return of("<< /Type /Catalog /Pages 2 0 R " + more + " >>", PAGES, PAGE);
    }

    static byte[] withPage(String more) {
        return of(CATALOG, PAGES, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] " + more + " >>");
    }

    static byte[] withObject(String fourth) {
        return of(CATALOG, PAGES, PAGE, fourth);
    }

    static byte[] withCircleOfPages() {
        return of(CATALOG, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 /Parent 2 0 R >>", PAGE);
    }

    static byte[] of(String... objects) {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new ArrayList<Integer>();
        for (var object : objects) {
            offsets.add(text.length());
            text.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> text.append("%010d 00000 n \n".formatted(offset)));
        text.append("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(offsets.size() + 1));
        text.append("startxref\n").append(table).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file whose catalog lies in an object stream with the other objects, found by a cross-reference stream. */
    static byte[] inObjectStream(byte[] objects, int number, int first, String dictionary) {
        int at = "%PDF-1.7\n".length();
        var packed = packed(objects);
        var file = "%%PDF-1.7\n9 0 obj\n<< /Type /ObjStm /N %d /First %d /Length %d %s >>\nstream\n"
                        .formatted(number, first, packed.length, dictionary)
                + latin(packed)
                + "\nendstream\nendobj\n";
        int table = file.length();
        var entries = packed(ByteBuffer.allocate(36)
                .put(entry(0, 0, 0))
                .put(entry(2, 9, 0))
                .put(entry(2, 9, 1))
                .put(entry(2, 9, 2))
                .put(entry(1, at, 0))
                .put(entry(1, table, 0))
                .array());
        return (file
                        + "10 0 obj\n<< /Type /XRef /Size 11 /W [1 4 1] /Index [0 4 9 2] /Root 1 0 R /Length "
                        + entries.length + " /Filter /FlateDecode >>\nstream\n" + latin(entries)
                        + "\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] entry(int kind, int place, int index) {
        return ByteBuffer.allocate(6)
                .put((byte) kind)
                .putInt(place)
                .put((byte) index)
                .array();
    }

    static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflated.write(bytes);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return packed.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
