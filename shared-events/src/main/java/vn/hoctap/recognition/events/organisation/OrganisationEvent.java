package vn.hoctap.recognition.events.organisation;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to an organisation. */
public sealed interface OrganisationEvent extends RecognitionEvent
        permits OrganisationRegistered,
                OrganisationRenamed,
                OrganisationClassified,
                OrganisationMoved,
                OrganisationClosed {
    OrganisationId organisationId();
}
