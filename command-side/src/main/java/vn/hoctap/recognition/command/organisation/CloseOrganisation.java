package vn.hoctap.recognition.command.organisation;

import java.time.LocalDate;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** End an organisation (giải thể). */
public record CloseOrganisation(OrganisationId organisationId, String reason, LocalDate effectiveOn)
        implements OrganisationCommand {}
