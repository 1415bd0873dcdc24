package vn.hoctap.recognition.command.dispatch;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.hoctap.recognition.eventstore.Companion;
import vn.hoctap.recognition.web.IdempotencyKey;
import vn.hoctap.recognition.web.IdempotencyStore;
import vn.hoctap.recognition.web.RequestHash;

/**
 * Answers a command that was handled before with its first answer, and remembers the answer of any other in the very
 * transaction and round trip that appends its events.
 */
final class RememberedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {
    static final String KEY = "idempotencyKey";
    static final String HASH = "requestHash";

    private final IdempotencyStore store;

    RememberedCommands(IdempotencyStore store) {
        this.store = store;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var metadata = work.getMessage().getMetaData();
        return metadata.get(KEY) instanceof IdempotencyKey key
                        && metadata.get(HASH) instanceof RequestHash hash
                        && metadata.get(ActorMetadata.ACTOR) instanceof String actor
                ? handleOnce(actor, key, hash, work, chain)
                : chain.proceed();
    }

    private Object handleOnce(
            String actor, IdempotencyKey key, RequestHash hash, UnitOfWork<?> work, InterceptorChain chain)
            throws Exception {
        var remembered = store.find(actor, key);
        if (remembered.isPresent()) {
            return answerOf(remembered.get(), hash);
        }
        var version = chain.proceed();
        var outcome = String.valueOf(version);
        new Companion(IdempotencyStore.REMEMBER, List.of(actor, key.value(), hash.bytes(), outcome)).accompany(work);
        return version;
    }

    private static long answerOf(IdempotencyStore.Remembered remembered, RequestHash hash) {
        if (!hash.matches(remembered.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return Long.parseLong(remembered.outcome());
    }
}
