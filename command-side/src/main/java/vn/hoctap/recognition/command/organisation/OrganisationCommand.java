package vn.hoctap.recognition.command.organisation;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
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
}
