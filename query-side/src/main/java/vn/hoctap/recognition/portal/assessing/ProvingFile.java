package vn.hoctap.recognition.portal.assessing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoctap.recognition.query.evidence.AttachedFile;
import vn.hoctap.recognition.web.text.Text;

/**
 * A file that proves an answer, as a page shows it.
 *
 * @param what its type and size
 * @param address of its bytes
 */
public record ProvingFile(String indicator, String sha256, String what, String address, LocalDate attachedOn) {
    /** What answers write before the hash of a file. */
    static final String CITED = "sha256:";

    private static final long KIB = 1024;
    private static final long MIB = KIB * KIB;

    static ProvingFile of(UUID dossier, AttachedFile file) {
        var type = file.name().substring(file.name().lastIndexOf('.') + 1);
        return new ProvingFile(
                file.indicator(),
                file.sha256(),
                words(type) + ", " + size(file.size()),
                "/api/v1/dossiers/" + dossier + "/evidence/" + file.sha256(),
                file.attachedOn());
    }

    /** As an answer names it. */
    String cited() {
        return CITED + sha256;
    }

    /** Of what an answer cites, the papers by number or name. */
    public static List<String> papersIn(List<String> evidence) {
        return evidence.stream().filter(cited -> !cited.startsWith(CITED)).toList();
    }

    private static String words(String extension) {
        return switch (extension) {
            case "pdf" -> Text.of("assessing.file.pdf");
            case "jpg", "png" -> Text.of("assessing.file.picture");
            case "docx" -> Text.of("assessing.file.document");
            case "xlsx" -> Text.of("assessing.file.sheet");
            default -> Text.of("assessing.file.other");
        };
    }

    /** The first figure after the comma is enough. */
    private static String size(long bytes) {
        return bytes < MIB
                ? Numerals.of(Math.ceilDiv(bytes, KIB)) + " KB"
                : Numerals.of(BigDecimal.valueOf(Math.ceilDiv(bytes * 10, MIB), 1)) + " MB";
    }
}
