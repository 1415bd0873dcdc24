package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Pass the dossier to another area or to other offices (chuyển thẩm quyền giải quyết). */
public record TransferDossier(
        DossierId dossierId, Area area, List<AssignedOffice> offices, String legalBasis, LocalDate effectiveOn)
        implements DossierCommand.Receiving {
    public TransferDossier {
        offices = List.copyOf(offices);
    }
}
