package vn.hoctap.recognition.messaging.projector;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a fault of the moment, after which the same events are tried again, from an event that will never fit. */
final class Faults {
    /** Connection, read-only transaction, rollback, resources, object state, intervention, system (PostgreSQL appendix A). */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    private Faults() {}

    static boolean isPassing(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> switch (cause) {
                    case Fenced _ -> true;
                    case TransactionException _ -> true;
                    case TransientDataAccessException _ -> true;
                    case RecoverableDataAccessException _ -> true;
                    case DataAccessResourceFailureException _ -> true;
                    case SQLException sql -> isPassing(sql.getSQLState());
                    default -> false;
                });
    }

    private static boolean isPassing(String state) {
        return state != null && state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2));
    }
}
