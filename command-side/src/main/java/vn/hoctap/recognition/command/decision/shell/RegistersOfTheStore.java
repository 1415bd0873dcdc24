package vn.hoctap.recognition.command.decision.shell;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.decision.model.DecisionRegister;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.RegisterId;

/** Loads registers into the unit of work of the present command. */
@Component
class RegistersOfTheStore implements Registers {
    private final Repository<DecisionRegisterAggregate> repository;

    RegistersOfTheStore(Repository<DecisionRegisterAggregate> repository) {
        this.repository = repository;
    }

    @Override
    public DecisionRegister hold(RegisterId id) {
        return load(id).invoke(DecisionRegisterAggregate::register);
    }

    @Override
    public void enter(DecisionNumbered numbered) {
        load(numbered.registerId()).execute(register -> register.enter(numbered));
    }

    private Aggregate<DecisionRegisterAggregate> load(RegisterId id) {
        try {
            return repository.loadOrCreate(id.toString(), DecisionRegisterAggregate::new);
        } catch (Exception failure) {
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
    }
}
