package vn.hoctap.recognition.events.organisation;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** An organisation ended (giải thể). */
@EventType("OrganisationClosed")
public record OrganisationClosed(OrganisationId organisationId, String reason, LocalDate effectiveOn)
        implements OrganisationEvent, Reasoned {}
