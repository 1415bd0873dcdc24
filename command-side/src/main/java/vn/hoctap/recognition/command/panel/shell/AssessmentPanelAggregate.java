package vn.hoctap.recognition.command.panel.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.command.panel.DissolvePanel;
import vn.hoctap.recognition.command.panel.EstablishPanel;
import vn.hoctap.recognition.command.panel.PanelCommand;
import vn.hoctap.recognition.command.panel.ReplacePanelMember;
import vn.hoctap.recognition.command.panel.model.Panel;
import vn.hoctap.recognition.command.panel.model.PanelDecider;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelId;

/** Carries commands to {@link PanelDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "AssessmentPanel", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class AssessmentPanelAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PanelId panelId;

    private Panel panel = new Panel.Unknown();

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(EstablishPanel command, PresentPanels present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(ReplacePanelMember command, PresentPanels present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(DissolvePanel command, PresentPanels present) {
        return execute(command, present);
    }

    @EventSourcingHandler
    void on(PanelEvent event) {
        panelId = event.panelId();
        panel = Panel.evolve(panel, event);
    }

    private long execute(PanelCommand command, PresentPanels present) {
        return Decided.takeEffect(PanelDecider.decide(command, panel, present.now()));
    }
}
