package vn.hoctap.recognition.command.criteria.shell;

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
import vn.hoctap.recognition.command.criteria.CriteriaCommand;
import vn.hoctap.recognition.command.criteria.PublishCriteriaSet;
import vn.hoctap.recognition.command.criteria.model.Criteria;
import vn.hoctap.recognition.command.criteria.model.CriteriaDecider;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.criteria.CriteriaEvent;
import vn.hoctap.recognition.events.criteria.CriteriaId;

/** Carries commands to {@link CriteriaDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Criteria", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class CriteriaAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CriteriaId criteriaId;

    private Criteria criteria = Criteria.NONE;

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishCriteriaSet command) {
        return execute(command);
    }

    @EventSourcingHandler
    void on(CriteriaEvent event) {
        criteriaId = event.criteriaId();
        criteria = Criteria.evolve(criteria, event);
    }

    private long execute(CriteriaCommand command) {
        return Decided.takeEffect(CriteriaDecider.decide(command, criteria));
    }
}
