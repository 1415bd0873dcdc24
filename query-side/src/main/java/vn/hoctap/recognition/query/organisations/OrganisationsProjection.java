package vn.hoctap.recognition.query.organisations;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds what happened to each organisation to the days on which it was so. */
@Component
class OrganisationsProjection implements Projection {
    static final String NAME = "organisations";

    private final OrganisationsStore store;
    private final DocumentFold<OrganisationEvent, OrganisationRow> units;

    OrganisationsProjection(EventReader reader, OrganisationsStore store) {
        this.store = store;
        this.units = new DocumentFold<>(
                reader, OrganisationEvent.class, event -> event.organisationId().value(), OrganisationRow::retell);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, OrganisationEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        units.apply(envelopes, store.units());
    }
}
