package vn.hoctap.recognition.query.readers;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets the application look as one person, outside of requests: what is read meanwhile is what that person may see at this instant. */
@Component
public class LookingAs {
    private final KnownReaders readers;

    LookingAs(KnownReaders readers) {
        this.readers = readers;
    }

    /**
     * Not within a transaction or {@link OneSession}: that session is another reader's, or nobody's.
     *
     * @param subject account id
     */
    public <T> T see(String subject, Supplier<T> look) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("the session at hand is another reader's, or nobody's");
        }
        return ScopedValue.where(CurrentReader.LOOKED_AS, readers.of(subject)).call(look::get);
    }
}
