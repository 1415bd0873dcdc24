package vn.hoctap.recognition.command.criteria;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.CriteriaId;

/** Everything that can be asked of the criteria of a title. */
public sealed interface CriteriaCommand extends StreamCommand permits PublishCriteriaSet {
    CriteriaId criteriaId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return criteriaId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case PublishCriteriaSet _ -> held(Ground.ANYWHERE, Role.ADMINISTRATOR);
        };
    }
}
