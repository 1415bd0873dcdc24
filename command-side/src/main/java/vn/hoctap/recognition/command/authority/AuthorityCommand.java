package vn.hoctap.recognition.command.authority;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;

/** Everything that can be asked of the rights of a person. */
public sealed interface AuthorityCommand extends StreamCommand
        permits ProposeRight, GrantRight, DeclineRight, WithdrawRight, InstallAdministrator {
    PersonId personId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return personId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case ProposeRight _, GrantRight _, DeclineRight _, WithdrawRight _ ->
                held(Ground.ANYWHERE, Role.ADMINISTRATOR);
            case InstallAdministrator _ -> new Permission.ApplicationAlone();
        };
    }
}
