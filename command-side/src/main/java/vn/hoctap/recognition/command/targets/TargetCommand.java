package vn.hoctap.recognition.command.targets;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.targets.TargetsId;

/** Everything that can be asked of the targets. */
public sealed interface TargetCommand extends StreamCommand permits PublishTargets {
    TargetsId targetsId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return targetsId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case PublishTargets _ -> held(Ground.ANYWHERE, Role.ADMINISTRATOR);
        };
    }
}
