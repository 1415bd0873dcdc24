package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.TakenLate;

/**
 * The applicant filed the dossier with the receiving office (nộp hồ sơ).
 *
 * @param purpose whether it is the first recognition, one more, or a higher level
 * @param parts the papers that were filed
 * @param changed codes of indicators and papers that differ from the submission before; empty the first time
 * @param lateBecause why it was taken after the last day; empty if it came in time
 */
@EventType(value = "DossierSubmitted", revision = "2")
public record DossierSubmitted(
        DossierId dossierId,
        Award award,
        Purpose purpose,
        List<FiledPart> parts,
        List<String> changed,
        String lateBecause,
        LocalDate effectiveOn)
        implements DossierEvent, TakenLate {
    public DossierSubmitted {
        parts = List.copyOf(parts);
        changed = List.copyOf(changed);
    }
}
