package vn.hoctap.recognition.query.readers;

import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Has what one reader asks at once answered by one database session, which is told but once who that is. */
@Component
public class OneSession {
    private static final TransactionDefinition SHARED =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_SUPPORTS);

    private final PlatformTransactionManager transactions;

    OneSession(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /**
     * The session is taken with the first question and goes back at the end; each statement stays a transaction of its own.
     *
     * @param questions wait for nothing else: as long as they take, nobody else has the session
     */
    public <T> T during(Callable<T> questions) throws Exception {
        var shared = transactions.getTransaction(SHARED);
        try {
            return questions.call();
        } finally {
            transactions.commit(shared);
        }
    }
}
