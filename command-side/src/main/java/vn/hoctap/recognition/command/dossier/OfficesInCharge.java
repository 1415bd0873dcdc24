package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** Who is in charge of one dossier: the office that a document assigned to it, or the one that the procedure names. */
public interface OfficesInCharge {
    /** Empty where neither says anything (chưa xác định thẩm quyền). */
    Optional<Competent> of(DossierFacts dossier, ProcedureStep step, LocalDate on);
}
