package vn.hoctap.recognition.command.targets.shell;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.store.FoldedStreams;
import vn.hoctap.recognition.command.targets.PublishedTargets;
import vn.hoctap.recognition.command.targets.model.Targets;
import vn.hoctap.recognition.events.targets.TargetEvent;
import vn.hoctap.recognition.events.targets.TargetsId;

/** Reads the stream of targets. */
@Component
class TargetsOfTheStore implements PublishedTargets {
    private final FoldedStreams<Targets> streams;

    TargetsOfTheStore(EventStore store) {
        streams = new FoldedStreams<>(
                store, new Targets.None(), (targets, event) -> Targets.evolve(targets, (TargetEvent) event));
    }

    @Override
    public int newest() {
        return streams.of(TargetsId.OF_PROGRESS.toString()).version();
    }
}
