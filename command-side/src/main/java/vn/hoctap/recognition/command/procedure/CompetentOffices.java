package vn.hoctap.recognition.command.procedure;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** Who is competent (cơ quan có thẩm quyền), by the newest procedure that governs the year and the map of the day. */
public interface CompetentOffices {
    /**
     * Empty where no row of the procedure speaks of the day (chưa xác định thẩm quyền).
     *
     * @param area code of the administrative unit in whose figures the dossier counts
     */
    Optional<Competent> of(String title, int year, String area, ProcedureStep step, LocalDate on);

    /** @param signatory whose hand it takes there */
    record Competent(Office office, String signatory) {}
}
