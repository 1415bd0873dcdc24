package vn.hoctap.recognition.command.deadline;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.deadline.PacesId;

/** Everything that can be asked of the paces of deadlines. */
public sealed interface PaceCommand extends StreamCommand permits PublishPaces {
    PacesId pacesId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return pacesId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case PublishPaces _ -> held(Ground.ANYWHERE, Role.ADMINISTRATOR);
        };
    }
}
