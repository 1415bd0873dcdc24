package vn.hoctap.recognition.events.organisation;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * An organisation counts in the figures of another area (chuyển địa bàn).
 *
 * @param area code of the administrative unit
 */
@EventType("OrganisationMoved")
public record OrganisationMoved(OrganisationId organisationId, String area, LocalDate effectiveOn)
        implements OrganisationEvent {}
