package vn.hoctap.recognition.query.proposals;

import java.time.LocalDate;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/**
 * Which office has a dossier in hand (cơ quan đang giải quyết).
 *
 * @param step that it is waited for to take
 * @param office its name
 * @param by the last day on which it takes the step in time
 */
public record InHand(ProcedureStep step, String office, LocalDate by) {
    public boolean isLate(LocalDate on) {
        return on.isAfter(by);
    }
}
