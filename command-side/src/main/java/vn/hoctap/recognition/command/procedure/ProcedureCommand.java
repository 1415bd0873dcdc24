package vn.hoctap.recognition.command.procedure;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.procedure.ProcedureId;

/** Everything that can be asked of the procedure of a title. */
public sealed interface ProcedureCommand extends StreamCommand permits PublishProcedure {
    ProcedureId procedureId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return procedureId().toString();
    }
}
