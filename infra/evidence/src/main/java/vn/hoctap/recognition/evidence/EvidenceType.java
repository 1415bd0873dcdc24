package vn.hoctap.recognition.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is taken in as evidence: scans, photographs, and the two Office formats in which units keep their lists.
 * Everything else can be printed to one of these.
 */
public enum EvidenceType {
    PDF("application/pdf", "application/pdf", "pdf"),
    JPEG("image/jpeg", "image/jpeg", "jpg"),
    PNG("image/png", "image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", EvidenceType.ZIP, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", EvidenceType.ZIP, "xlsx");

    private static final String ZIP = "application/zip";
    /** An archive whose first entry is the one that Office programs put first. */
    private static final String OFFICE = "application/x-tika-ooxml";

    private final String mediaType;
    private final String container;
    private final String extension;

    EvidenceType(String mediaType, String container, String extension) {
        this.mediaType = mediaType;
        this.container = container;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual extension of its files, without a dot. */
    public String extension() {
        return extension;
    }

    /** The accepted type of that media type; empty if there is none. */
    public static Optional<EvidenceType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    static Optional<EvidenceType> ofExtension(String extension) {
        var usual = "jpeg".equals(extension) ? JPEG.extension : extension;
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(usual))
                .findFirst();
    }

    boolean isOffice() {
        return container.equals(ZIP);
    }

    /** Whether a file of this type begins like one of the media type that its first bytes speak for. */
    boolean isContainedIn(String detected) {
        return container.equals(detected) || (isOffice() && detected.equals(OFFICE));
    }
}
