package vn.hoctap.recognition.query.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.Timeline;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds each dossier's events to the intervals in which it stands somewhere, a whole batch in memory first. */
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
    public boolean reads(String type) {
        return EventReader.mayBe(type, DossierEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        var steps = envelopes.stream().flatMap(this::step).toList();
        var timelines = store.timelines(begunEarlier(steps));
        steps.forEach(step -> fold(step, timelines));
        store.write(timelines.values());
    }

    private Stream<Step> step(Envelope envelope) {
        return reader.read(envelope, DossierEvent.class).stream().map(event -> new Step(event, envelope));
    }

    private static Set<UUID> begunEarlier(List<Step> steps) {
        var begun = new HashSet<UUID>();
        for (var step : steps) {
            if (step.at().version() > 0) {
                begun.add(step.dossier());
            }
        }
        return begun;
    }

    private static void fold(Step step, Map<UUID, Timeline<DossierRow>> timelines) {
        var timeline = timelines.computeIfAbsent(step.dossier(), ignored -> new Timeline<>(List.of()));
        var at = step.at();
        var begun = !timeline.isNew();
        timeline.record(
                known -> known == null && begun && !step.begins() ? null : DossierRow.after(known, step.event(), at),
                at.position(),
                at.recordedAt(),
                step.event().effectiveOn());
    }

    private record Step(DossierEvent event, Envelope at) {
        UUID dossier() {
            return event.dossierId().value();
        }

        boolean begins() {
            return event instanceof DossierRegistered || event instanceof PastRecognitionImported;
        }
    }
}
