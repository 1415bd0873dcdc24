package vn.hoctap.recognition.query.searchtext;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.reading.EventReader;

/** Keeps of each dossier the words by which it is found. */
@Component
class SearchProjection implements Projection {
    static final String NAME = "search";

    private final EventReader reader;
    private final SearchStore store;

    SearchProjection(EventReader reader, SearchStore store) {
        this.reader = reader;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventCatalogue.classNamed(type).map(DossierWords::changeBy).orElse(true);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        var events = envelopes.stream()
                .flatMap(envelope -> reader.read(envelope, DossierEvent.class).stream())
                .toList();
        var known = store.known(events.stream().map(SearchProjection::dossier).collect(Collectors.toSet()));
        events.forEach(event -> fold(event, known));
        store.write(known.values());
    }

    private static void fold(DossierEvent event, Map<UUID, DossierWords> known) {
        known.put(dossier(event), DossierWords.after(known.get(dossier(event)), event));
    }

    private static UUID dossier(DossierEvent event) {
        return event.dossierId().value();
    }
}
