package vn.hoctap.recognition.query.rights;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds the rights of persons. */
@Component
class RightsProjection implements Projection {
    static final String NAME = "rights";

    private final RightsStore store;
    private final DocumentFold<AuthorityEvent, RightRow> rights;

    RightsProjection(EventReader reader, RightsStore store) {
        this.store = store;
        this.rights =
                new DocumentFold<>(reader, AuthorityEvent.class, RightRow::idOf, DocumentFold.Step.to(RightRow::after));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, AuthorityEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        rights.apply(envelopes, store.rights());
    }
}
