package vn.hoctap.recognition.query.evidence;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.evidence.EvidenceType;

/**
 * A file that proves an indicator.
 *
 * @param name under which it is downloaded; what its sender called it was not kept
 */
public record AttachedFile(
        String indicator, String sha256, String mediaType, long size, String name, LocalDate attachedOn) {
    private static final int SHOWN_DIGITS = 12;

    static AttachedFile of(EvidenceAttached event) {
        var extension = EvidenceType.ofMediaType(event.mediaType())
                .map(EvidenceType::extension)
                .orElse("bin");
        var name = "minh-chung-%s.%s".formatted(event.sha256().substring(0, SHOWN_DIGITS), extension);
        return new AttachedFile(
                event.indicator(), event.sha256(), event.mediaType(), event.size(), name, event.effectiveOn());
    }

    boolean is(String otherIndicator, String otherHash) {
        return indicator.equals(otherIndicator) && sha256.equals(otherHash);
    }
}
