package vn.hoctap.recognition.command.decision.shell;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.decision.model.DecisionRegister;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.RegisterEvent;
import vn.hoctap.recognition.events.decision.RegisterId;

/** A register as Axon keeps it; no command is for it alone, a number is given only by signing. */
@Aggregate(type = "DecisionRegister", cache = RecentAggregates.NAME)
class DecisionRegisterAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable RegisterId registerId;

    private DecisionRegister register = DecisionRegister.EMPTY;

    DecisionRegister register() {
        return register;
    }

    void enter(DecisionNumbered numbered) {
        AggregateLifecycle.apply(numbered);
    }

    @EventSourcingHandler
    void on(RegisterEvent event) {
        registerId = event.registerId();
        register = DecisionRegister.evolve(register, event);
    }
}
