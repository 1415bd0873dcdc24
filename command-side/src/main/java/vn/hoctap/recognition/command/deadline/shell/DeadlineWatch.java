package vn.hoctap.recognition.command.deadline.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.deadline.NoteDeadline;
import vn.hoctap.recognition.command.deadline.model.Watch;
import vn.hoctap.recognition.command.deadline.model.WatchDecider;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.deadline.WatchId;

/** Carries commands to {@link WatchDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "DeadlineWatch", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class DeadlineWatch {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable WatchId watchId;

    private Watch watch = Watch.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NoteDeadline command) {
        return Decided.takeEffect(WatchDecider.decide(command, watch));
    }

    @EventSourcingHandler
    void on(DeadlineEvent event) {
        watchId = event.watchId();
        watch = Watch.evolve(watch, event);
    }
}
