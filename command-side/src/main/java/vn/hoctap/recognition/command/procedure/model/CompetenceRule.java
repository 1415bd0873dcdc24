package vn.hoctap.recognition.command.procedure.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.procedure.AdministrativeSeat;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** Who is competent is said by the procedure for a time; which office that is, by the map of the day. */
public final class CompetenceRule {
    private CompetenceRule() {}

    /**
     * Empty where no row speaks of the day, or the map of the day has no unit of the office's tier.
     *
     * @param seats the units above the applicant's area, by tier
     */
    public static Optional<Competent> competent(
            Procedure procedure,
            ProcedureStep step,
            LocalDate on,
            Function<AdministrativeTier, Optional<AdministrativeSeat>> seats) {
        return procedure
                .competence(step, on)
                .flatMap(row -> row.officeAmong(seats).map(office -> new Competent(office, row.signatory())));
    }
}
