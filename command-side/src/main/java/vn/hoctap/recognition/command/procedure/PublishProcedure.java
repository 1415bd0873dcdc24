package vn.hoctap.recognition.command.procedure;

import java.time.LocalDate;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;

/**
 * Publish the next version of a title's procedure (ban hành quy định thủ tục).
 *
 * @param version the number that it gets, one more than the newest
 * @param reason why there is a new version
 * @param effectiveOn from when it is in force; may lie in the future
 */
public record PublishProcedure(
        ProcedureId procedureId, int version, Procedure procedure, String reason, LocalDate effectiveOn)
        implements ProcedureCommand {
    public static PublishProcedure of(int version, Procedure procedure, String reason, LocalDate effectiveOn) {
        return new PublishProcedure(ProcedureId.of(procedure.title()), version, procedure, reason, effectiveOn);
    }
}
