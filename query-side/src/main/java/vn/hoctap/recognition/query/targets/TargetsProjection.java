package vn.hoctap.recognition.query.targets;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.targets.TargetEvent;
import vn.hoctap.recognition.events.targets.TargetsPublished;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.Timeline;
import vn.hoctap.recognition.query.reading.EventReader;

/** Keeps each version of the targets with the days on which it is in force. */
@Component
class TargetsProjection implements Projection {
    static final String NAME = "targets";

    private final EventReader reader;
    private final TargetsStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    TargetsProjection(EventReader reader, TargetsStore store) {
        this.reader = reader;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, TargetEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        var steps = envelopes.stream().flatMap(this::step).toList();
        var timelines =
                store.timelines(steps.stream().map(Step::stream).distinct().toList());
        steps.forEach(step -> fold(step, timelines));
        store.write(timelines.values());
    }

    private Stream<Step> step(Envelope envelope) {
        return reader.read(envelope, TargetEvent.class).stream().map(event -> new Step(event, envelope));
    }

    private void fold(Step step, Map<UUID, Timeline<TargetsRow>> timelines) {
        timelines
                .computeIfAbsent(step.stream(), _ -> new Timeline<>(List.of()))
                .record(
                        _ -> row(step),
                        step.at().position(),
                        step.at().recordedAt(),
                        step.event().effectiveOn());
    }

    private TargetsRow row(Step step) {
        return switch (step.event()) {
            case TargetsPublished published ->
                new TargetsRow(
                        step.stream(),
                        published.version(),
                        json.writeValueAsString(published.targets()),
                        published.reason(),
                        step.at().recordedAt());
        };
    }

    private record Step(TargetEvent event, Envelope at) {
        UUID stream() {
            return event.targetsId().value();
        }
    }
}
