package vn.hoctap.recognition.command.organisation;

import java.time.LocalDate;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** Give an organisation another name (đổi tên). */
public record RenameOrganisation(OrganisationId organisationId, String name, LocalDate effectiveOn)
        implements OrganisationCommand {}
