package vn.hoctap.recognition.command.organisation;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** Everything that can be asked of an organisation. */
public sealed interface OrganisationCommand extends StreamCommand
        permits RegisterOrganisation, RenameOrganisation, ClassifyOrganisation, MoveOrganisation, CloseOrganisation {
    OrganisationId organisationId();

    /** From when it holds, late or early as it may be recorded. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return organisationId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case RegisterOrganisation _,
                    RenameOrganisation _,
                    ClassifyOrganisation _,
                    MoveOrganisation _,
                    CloseOrganisation _ ->
                held(Ground.ANYWHERE, Role.ADMINISTRATOR).or(held(Ground.AREA, Role.OFFICE_HEAD, Role.SPECIALIST));
        };
    }
}
