package vn.hoctap.recognition.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;

/** Looks at every part of a DOCX or XLSX, each read once as a stream. */
final class OfficeRule {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String TYPES = "[Content_Types].xml";

    private final Expansion expansion;
    private final Set<String> contentTypes = new HashSet<>();

    private OfficeRule(Expansion expansion) {
        this.expansion = expansion;
    }

    static void check(EvidenceType type, ByteBuffer bytes, EvidenceLimits limits) throws IOException {
        check(type, bytes, limits, new Expansion(bytes, limits));
    }

    static void check(EvidenceType type, ByteBuffer bytes, EvidenceLimits limits, Expansion expansion)
            throws IOException {
        var rule = new OfficeRule(expansion);
        var parts = ZipDirectory.read(bytes, limits.entries());
        for (var part : parts) {
            OfficePartRule.check(part);
        }
        for (var part : parts) {
            rule.read(part);
        }
        rule.isOf(type);
    }

    private void read(ZipPart part) throws IOException {
        try {
            expansion.read(part, content -> look(part, MalwareRule.watch(content)));
        } catch (ZipException | EOFException broken) {
            throw new FlawFound(EvidenceFlaw.DAMAGED);
        }
    }

    private void look(ZipPart part, InputStream raw) throws IOException {
        var content = OfficePartRule.content(raw);
        if (OfficePartRule.isXml(part)) {
            OfficeXml.read(content, new OfficeXmlRule(part, contentTypes));
        }
        raw.transferTo(OutputStream.nullOutputStream());
    }

    private void isOf(EvidenceType type) throws FlawFound {
        FlawFound.unless(!contentTypes.isEmpty(), EvidenceFlaw.EXTENSION_MISMATCH);
        FlawFound.unless(contentTypes.contains(mainPart(type)), EvidenceFlaw.EXTENSION_MISMATCH);
    }

    private static String mainPart(EvidenceType type) {
        return OFFICE + (type == EvidenceType.DOCX ? "wordprocessingml.document" : "spreadsheetml.sheet") + ".main+xml";
    }

    static boolean isTypes(ZipPart part) {
        return part.name().equals(TYPES);
    }
}
