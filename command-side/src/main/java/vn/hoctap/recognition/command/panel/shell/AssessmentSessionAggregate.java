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
import vn.hoctap.recognition.command.panel.CloseSession;
import vn.hoctap.recognition.command.panel.DeclareConflict;
import vn.hoctap.recognition.command.panel.OpenSession;
import vn.hoctap.recognition.command.panel.SealBallot;
import vn.hoctap.recognition.command.panel.model.Assessment;
import vn.hoctap.recognition.command.panel.model.Session;
import vn.hoctap.recognition.command.panel.model.SessionDecider;
import vn.hoctap.recognition.command.panel.model.SessionOpening;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionId;

/** Carries commands to {@link SessionDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "AssessmentSession", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class AssessmentSessionAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable SessionId sessionId;

    private Session session = new Session.Unknown();

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(OpenSession command, PresentSessions present) {
        return Decided.takeEffect(SessionOpening.decide(command, session, present.opening(command)));
    }

    @CommandHandler
    long handle(DeclareConflict command, PresentSessions present) {
        return Decided.takeEffect(SessionDecider.decide(command, session, present.today()));
    }

    @CommandHandler
    long handle(SealBallot command, PresentSessions present) {
        var ballot = present.salted(command);
        long version = Decided.takeEffect(SessionDecider.decide(command, session, ballot, present.today()));
        present.keep(command.sessionId(), ballot);
        return version;
    }

    @CommandHandler
    long handle(CloseSession command, PresentSessions present) {
        long version =
                Decided.takeEffect(SessionDecider.decide(command, session, present.opened(session), present.today()));
        Assessment.after(session).ifPresent(present::record);
        return version;
    }

    @EventSourcingHandler
    void on(SessionEvent event) {
        sessionId = event.sessionId();
        session = Session.evolve(session, event);
    }
}
