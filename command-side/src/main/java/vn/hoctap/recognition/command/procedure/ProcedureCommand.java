package vn.hoctap.recognition.command.procedure;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
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

    @Override
    default Permission permission() {
        return switch (this) {
            case PublishProcedure _ -> held(Ground.ANYWHERE, Role.ADMINISTRATOR);
        };
    }
}
