package vn.hoctap.recognition.events.organisation;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** An organisation got another name (đổi tên). */
@EventType("OrganisationRenamed")
public record OrganisationRenamed(OrganisationId organisationId, String name, LocalDate effectiveOn)
        implements OrganisationEvent {}
