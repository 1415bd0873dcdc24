package vn.hoctap.recognition.query.progress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds a batch in memory to the newest row of each dossier and writes every row once. */
@Component
class ProgressProjection implements Projection {
    static final String NAME = "progress";

    private final EventReader reader;
    private final ProgressStore store;

    ProgressProjection(EventReader reader, ProgressStore store) {
        this.reader = reader;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        var events = envelopes.stream().map(reader::read).toList();
        var before = store.find(begunEarlier(events));
        var rows = new LinkedHashMap<UUID, DossierRow>();
        for (int index = 0; index < events.size(); index++) {
            var event = events.get(index);
            var id = event.dossierId().value();
            rows.put(id, fold(rows.getOrDefault(id, before.get(id)), event, envelopes.get(index)));
        }
        store.write(rows.values());
    }

    private static Set<UUID> begunEarlier(List<DossierEvent> events) {
        var begun = new HashSet<UUID>();
        var here = new HashSet<UUID>();
        for (var event : events) {
            var id = event.dossierId().value();
            if (here.add(id) && !(event instanceof DossierRegistered)) {
                begun.add(id);
            }
        }
        return begun;
    }

    private static DossierRow fold(@Nullable DossierRow known, DossierEvent event, Envelope at) {
        if (event instanceof DossierRegistered registered) {
            return DossierRow.registered(registered, at);
        }
        if (known == null) {
            throw new UnreadableEvent("A later step of a dossier that nobody has registered", null);
        }
        return known.after(event, at);
    }
}
