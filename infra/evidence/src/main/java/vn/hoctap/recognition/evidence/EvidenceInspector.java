package vn.hoctap.recognition.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file before it becomes evidence: by its bytes, never by what the client says of it. */
public final class EvidenceInspector {
    /** As much as the longest rule of detection reads. */
    private static final int HEAD = 64 << 10;

    private final EvidenceLimits limits;

    public EvidenceInspector(EvidenceLimits limits) {
        this.limits = limits;
    }

    /** The file must be the caller's own: what a camera noted in a picture is taken out of it. */
    public Inspection inspect(Path file, String name) throws IOException {
        try {
            return accept(file, DisplayName.of(name));
        } catch (FlawFound found) {
            return new Inspection.Refused(found.flaw());
        }
    }

    private Inspection accept(Path file, DisplayName name) throws IOException {
        var bytes = Bytes.of(file, limits.bytes());
        MalwareRule.check(bytes);
        var type = EvidenceType.ofExtension(name.extension())
                .orElseThrow(() -> new FlawFound(EvidenceFlaw.TYPE_NOT_ACCEPTED));
        FlawFound.unless(type.isContainedIn(detected(bytes)), EvidenceFlaw.EXTENSION_MISMATCH);
        look(type, file, bytes);
        return new Inspection.Accepted(type, name);
    }

    private void look(EvidenceType type, Path file, ByteBuffer bytes) throws IOException {
        if (!type.isOffice()) {
            HiddenArchiveRule.check(bytes);
        }
        switch (type) {
            case PDF -> {
                PdfFrameRule.check(bytes, limits);
                PdfStructureRule.check(file, limits);
            }
            case JPEG -> JpegRule.check(bytes, limits).writeTo(file);
            case PNG -> PngRule.check(bytes, limits).writeTo(file);
            case DOCX, XLSX -> OfficeRule.check(type, bytes, limits);
        }
    }

    /** By the first bytes alone; no parser runs. */
    private static String detected(ByteBuffer bytes) throws IOException {
        var head = new byte[Math.min(HEAD, bytes.limit())];
        bytes.get(0, head);
        try (var input = new ByteArrayInputStream(head)) {
            var type = MimeTypes.getDefaultMimeTypes().detect(input, new Metadata());
            return type.getBaseType().toString().toLowerCase(Locale.ROOT);
        }
    }
}
