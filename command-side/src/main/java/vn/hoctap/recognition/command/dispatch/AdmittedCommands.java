package vn.hoctap.recognition.command.dispatch;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Admission;

/**
 * Lets through what its sender may send, as the store has it within the command's own unit of work, and writes down in which
 * role it was sent. Nothing reaches a handler past it, an answer that is remembered neither.
 */
final class AdmittedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {
    /** Stands on what the application sends of itself; no request can put it there. */
    static final String ITSELF = "itself";

    private final Admission admission;

    AdmittedCommands(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        if (!Boolean.TRUE.equals(work.getMessage().getMetaData().get(ITSELF))) {
            admit(work);
        }
        return chain.proceed();
    }

    private <T extends CommandMessage<?>> void admit(UnitOfWork<T> work) {
        var message = work.getMessage();
        var subject = String.valueOf(message.getMetaData().get(ActorMetadata.ACTOR));
        var pass = admission.admit(subject, (StreamCommand) message.getPayload());
        work.transformMessage(sent -> sent.andMetaData(Map.of(
                ActorMetadata.ROLE, pass.role(),
                ActorMetadata.UNIT, pass.organisation(),
                ActorMetadata.RIGHTS_VERSION, pass.rightsVersion())));
    }
}
