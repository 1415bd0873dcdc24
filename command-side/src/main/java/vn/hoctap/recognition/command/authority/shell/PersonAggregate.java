package vn.hoctap.recognition.command.authority.shell;

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
import vn.hoctap.recognition.command.authority.AuthorityCommand;
import vn.hoctap.recognition.command.authority.DeclineRight;
import vn.hoctap.recognition.command.authority.GrantRight;
import vn.hoctap.recognition.command.authority.InstallAdministrator;
import vn.hoctap.recognition.command.authority.ProposeRight;
import vn.hoctap.recognition.command.authority.WithdrawRight;
import vn.hoctap.recognition.command.authority.model.AuthorityDecider;
import vn.hoctap.recognition.command.authority.model.RightsOfPerson;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;

/** Carries commands to {@link AuthorityDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Person", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class PersonAggregate {
    private static final String ACTOR = "actor";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PersonId personId;

    private RightsOfPerson rights = RightsOfPerson.NONE;

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ProposeRight command, PresentAuthority present, @MetaDataValue(ACTOR) String actor) {
        return execute(command, present, actor);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(InstallAdministrator command, PresentAuthority present, @MetaDataValue(ACTOR) String actor) {
        return execute(command, present, actor);
    }

    @CommandHandler
    long handle(GrantRight command, PresentAuthority present, @MetaDataValue(ACTOR) String actor) {
        return execute(command, present, actor);
    }

    @CommandHandler
    long handle(DeclineRight command, PresentAuthority present, @MetaDataValue(ACTOR) String actor) {
        return execute(command, present, actor);
    }

    @CommandHandler
    long handle(WithdrawRight command, PresentAuthority present, @MetaDataValue(ACTOR) String actor) {
        return execute(command, present, actor);
    }

    @EventSourcingHandler
    void on(AuthorityEvent event, @MetaDataValue(ACTOR) @Nullable String actor) {
        personId = event.personId();
        rights = RightsOfPerson.evolve(rights, event, Objects.requireNonNullElse(actor, ""));
    }

    private long execute(AuthorityCommand command, PresentAuthority present, String actor) {
        return Decided.takeEffect(AuthorityDecider.decide(command, rights, present.facts(actor)));
    }
}
