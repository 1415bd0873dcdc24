package vn.hoctap.recognition.query.progress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
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
        var steps = envelopes.stream().flatMap(this::step).toList();
        var before = store.find(begunEarlier(steps));
        var rows = new LinkedHashMap<UUID, DossierRow>();
        for (var step : steps) {
            var id = step.dossier();
            rows.put(id, fold(rows.getOrDefault(id, before.get(id)), step.event(), step.at()));
        }
        store.write(rows.values());
    }

    private Stream<Step> step(Envelope envelope) {
        return reader.read(envelope, DossierEvent.class).stream().map(event -> new Step(event, envelope));
    }

    private static Set<UUID> begunEarlier(List<Step> steps) {
        var begun = new HashSet<UUID>();
        var here = new HashSet<UUID>();
        for (var step : steps) {
            if (here.add(step.dossier()) && !begins(step.event())) {
                begun.add(step.dossier());
            }
        }
        return begun;
    }

    private static boolean begins(DossierEvent event) {
        return event instanceof DossierRegistered || event instanceof PastRecognitionImported;
    }

    private static DossierRow fold(@Nullable DossierRow known, DossierEvent event, Envelope at) {
        if (event instanceof DossierRegistered registered) {
            return DossierRow.registered(registered, at);
        }
        if (event instanceof PastRecognitionImported past) {
            return DossierRow.imported(past, at);
        }
        if (known == null) {
            throw new UnreadableEvent("A later step of a dossier that nobody has registered", null);
        }
        return known.after(event, at);
    }

    private record Step(DossierEvent event, Envelope at) {
        UUID dossier() {
            return event.dossierId().value();
        }
    }
}
