package vn.hoctap.recognition.command.decision.shell;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.decision.DecisionCommand;
import vn.hoctap.recognition.command.decision.DropDecision;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.decision.ReturnDecision;
import vn.hoctap.recognition.command.decision.SignDecision;
import vn.hoctap.recognition.command.decision.VerifyDecision;
import vn.hoctap.recognition.command.decision.model.DecisionDecider;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Signed;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionId;

/** Carries commands to {@link DecisionDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "RecognitionDecision", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class RecognitionDecisionAggregate {
    private static final String ACTOR = "actor";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable DecisionId decisionId;

    private RecognitionDecision decision = new RecognitionDecision.Unknown();

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ProposeDecision command, PresentFacts facts, @MetaDataValue(ACTOR) String actor) {
        return execute(command, facts, actor);
    }

    @CommandHandler
    long handle(VerifyDecision command, PresentFacts facts, @MetaDataValue(ACTOR) String actor) {
        return execute(command, facts, actor);
    }

    @CommandHandler
    long handle(ReturnDecision command, PresentFacts facts, @MetaDataValue(ACTOR) String actor) {
        return execute(command, facts, actor);
    }

    @CommandHandler
    long handle(SignDecision command, PresentFacts facts, Signing signing, @MetaDataValue(ACTOR) String actor) {
        long version = execute(command, facts, actor);
        if (decision instanceof Signed signed) {
            signing.complete(signed);
        }
        return version;
    }

    @CommandHandler
    long handle(DropDecision command, PresentFacts facts, @MetaDataValue(ACTOR) String actor) {
        return execute(command, facts, actor);
    }

    @EventSourcingHandler
    void on(DecisionEvent event, @MetaDataValue(ACTOR) @Nullable String actor) {
        decisionId = event.decisionId();
        decision = RecognitionDecision.evolve(decision, event, Objects.requireNonNullElse(actor, ""));
    }

    private long execute(DecisionCommand command, PresentFacts facts, String actor) {
        return Decided.takeEffect(DecisionDecider.decide(command, decision, facts.of(command, decision, actor)));
    }
}
