package vn.hoctap.recognition.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;

/** What parts an Office file may have, by their names and by their first bytes. */
final class OfficePartRule {
    private static final int HEAD = 8;

    /** Text, pictures, fonts and printer settings; everything else is a file within the file. */
    private static final Set<String> ORDINARY = Set.of(
            "xml", "rels", "vml", "png", "jpg", "jpeg", "jfif", "gif", "bmp", "tif", "tiff", "emf", "wmf", "wdp", "svg",
            "odttf", "fntdata");

    private static final Set<String> ARCHIVES = Set.of("zip", "jar", "docx", "xlsx", "pptx", "gz", "7z", "rar", "tar");

    private static final Map<String, EvidenceFlaw> FORBIDDEN_HEADS = Map.of(
            "PK\3\4", EvidenceFlaw.ARCHIVE_LIMITS,
            "\u001F\u008B", EvidenceFlaw.ARCHIVE_LIMITS,
            "7z\u00BC\u00AF", EvidenceFlaw.ARCHIVE_LIMITS,
            "Rar!", EvidenceFlaw.ARCHIVE_LIMITS,
            "\u00D0\u00CF\u0011\u00E0", EvidenceFlaw.MACRO,
            "{\\rtf", EvidenceFlaw.ACTIVE_CONTENT,
            "%PDF", EvidenceFlaw.ACTIVE_CONTENT,
            "MZ", EvidenceFlaw.ACTIVE_CONTENT);

    private OfficePartRule() {}

    static void check(ZipPart part) throws FlawFound {
        var name = part.name();
        FlawFound.unless(!name.endsWith("vbaProject.bin") && !name.contains("/activeX/"), EvidenceFlaw.MACRO);
        FlawFound.unless(!ARCHIVES.contains(part.extension()), EvidenceFlaw.ARCHIVE_LIMITS);
        FlawFound.unless(!fetches(name), EvidenceFlaw.EXTERNAL_REFERENCE);
        boolean printer = name.startsWith("xl/printerSettings/") && "bin".equals(part.extension());
        boolean ordinary = part.isFolder() || printer || ORDINARY.contains(part.extension());
        FlawFound.unless(ordinary, EvidenceFlaw.ACTIVE_CONTENT);
    }

    /** Tables that are filled from other files or servers. */
    private static boolean fetches(String name) {
        return name.startsWith("xl/externalLinks/")
                || name.startsWith("xl/queryTables/")
                || name.equals("xl/connections.xml");
    }

    /** The same content from its beginning, whatever its name. */
    static InputStream content(InputStream content) throws IOException {
        var whole = new BufferedInputStream(content);
        whole.mark(HEAD);
        var head = ByteBuffer.wrap(whole.readNBytes(HEAD));
        whole.reset();
        for (var forbidden : FORBIDDEN_HEADS.entrySet()) {
            FlawFound.unless(!Bytes.startsWith(head, 0, forbidden.getKey()), forbidden.getValue());
        }
        return whole;
    }

    static boolean isXml(ZipPart part) {
        return Set.of("xml", "rels", "vml", "svg").contains(part.extension());
    }
}
