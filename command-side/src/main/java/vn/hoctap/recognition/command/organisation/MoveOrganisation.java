package vn.hoctap.recognition.command.organisation;

import java.time.LocalDate;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** Count an organisation in the figures of another area (chuyển địa bàn). */
public record MoveOrganisation(OrganisationId organisationId, String area, LocalDate effectiveOn)
        implements OrganisationCommand {}
