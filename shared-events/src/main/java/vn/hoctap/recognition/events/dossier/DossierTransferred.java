package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.LegallyBased;

/**
 * The dossier passed to another area or to other offices (chuyển thẩm quyền giải quyết).
 *
 * @param area in whose figures it counts from now on; the former one where only offices change
 * @param offices who is competent whatever the procedure says; empty where the procedure decides
 * @param legalBasis the document that says so
 */
@EventType("DossierTransferred")
public record DossierTransferred(
        DossierId dossierId, Area area, List<AssignedOffice> offices, String legalBasis, LocalDate effectiveOn)
        implements DossierEvent, LegallyBased {
    public DossierTransferred {
        offices = List.copyOf(offices);
    }
}
