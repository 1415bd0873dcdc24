package vn.hoctap.recognition.system.generated;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.hoctap.recognition.system.generated.Draft.Content;

/** Files in the form in which a browser sends them. */
final class Uploads {
    static final String BOUNDARY = "ranh-gioi";
    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.ISO_8859_1);

    private static final List<File> GOOD = List.of(
            new File("bien-ban.pdf", PDF),
            new File("anh.png", picture("png")),
            new File("anh.jpg", picture("jpg")),
            new File("danh-sach.xlsx", archive("[Content_Types].xml", "xl/workbook.xml")),
            new File("bien-ban.docx", archive("[Content_Types].xml", "word/document.xml")));

    private static final List<String> BAD_NAMES = List.of(
            "a.pdf.exe",
            "../../a.pdf",
            "CON.pdf",
            "a\u202efdp.exe",
            "\u0000.pdf",
            "a.pdf::$DATA",
            "=1+1.pdf",
            "x".repeat(300) + ".pdf",
            "",
            HostileTexts.MARK + "\ud800.png");

    private Uploads() {}

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record File(String name, byte[] content) {
        /** So that no two are the same bytes, as long as their kind bears it. */
        File somewhatOther(Random random) {
            return name.endsWith(".pdf")
                    ? new File(
                            name, joined(content, ("%" + random.nextInt() + "\n").getBytes(StandardCharsets.US_ASCII)))
                    : this;
        }
    }

    static Arbitrary<Content> valid() {
        return Arbitraries.randomValue(random -> multipart("file", any(random).somewhatOther(random)));
    }

    /** One that is broken somewhere, or called what no file should be called. */
    static Content hostile(Random random) {
        var file = any(random);
        var content = Spoiling.bytes(file.content(), random);
        var name = random.nextBoolean() ? file.name() : BAD_NAMES.get(random.nextInt(BAD_NAMES.size()));
        var field = random.nextInt(6) > 0 ? "file" : HostileTexts.any(random);
        var whole = multipart(field, new File(name, content));
        return random.nextInt(6) > 0 ? whole : new Content.Raw(Spoiling.bytes(whole.bytes(), random));
    }

    private static File any(Random random) {
        return GOOD.get(random.nextInt(GOOD.size()));
    }

    private static Content multipart(String field, File file) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, Encoded.octets(field), Encoded.octets(file.name()));
        var tail = "\r\n--" + BOUNDARY + "--\r\n";
        return new Content.Raw(joined(
                head.getBytes(StandardCharsets.ISO_8859_1),
                file.content(),
                tail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<?xml version=\"1.0\"?><x/>".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
