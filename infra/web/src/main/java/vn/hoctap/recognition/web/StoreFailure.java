package vn.hoctap.recognition.web;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells a database that is away, full or busy from one that answered no. */
final class StoreFailure {
    /** Connection, serialisation and deadlock, resources, operator, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** A lock that was not granted in time, and a server that became a standby. */
    private static final Set<String> STATES = Set.of("55P03", "25006");

    private static final int CLASS_LENGTH = 2;

    private StoreFailure() {}

    static boolean isIn(Throwable failure) {
        return Causes.of(failure).anyMatch(StoreFailure::is);
    }

    private static boolean is(Throwable failure) {
        return switch (failure) {
            case TransientDataAccessException busy -> true;
            case RecoverableDataAccessException away -> true;
            case DataAccessResourceFailureException away -> true;
            case CannotCreateTransactionException away -> true;
            case TransactionTimedOutException slow -> true;
            case SQLTransientException busy -> true;
            case SQLRecoverableException away -> true;
            case SQLException other -> isUnavailable(other.getSQLState());
            default -> false;
        };
    }

    private static boolean isUnavailable(@Nullable String state) {
        return state != null
                && state.length() > CLASS_LENGTH
                && (STATES.contains(state) || CLASSES.contains(state.substring(0, CLASS_LENGTH)));
    }
}
