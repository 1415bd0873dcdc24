package vn.hoctap.recognition.messaging.projector;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a fault of the moment, after which the same events are tried again, from an event that will never fit. */
final class Faults {
    /**
     * Connection, authorization, unknown database or schema, rollback, resources, object state,
     * intervention, system, configuration, internal error (PostgreSQL appendix A). Not 54: an event that is too large stays so.
     */
    private static final Set<String> PASSING_CLASSES =
            Set.of("08", "28", "3D", "3F", "40", "53", "55", "57", "58", "F0", "XX");

    /** A read-only or timed-out transaction, a missing right or table: of the database as it is set up, not of an event. */
    private static final Set<String> PASSING_STATES = Set.of("25006", "25P03", "25P04", "42501", "42P01");

    private Faults() {}

    /** What the database says counts for more than what it was translated into. */
    static boolean isPassing(Throwable failure) {
        return causes(failure)
                .map(cause -> cause instanceof SQLException sql ? sql.getSQLState() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Faults::isPassing)
                .orElseGet(() -> causes(failure).anyMatch(Faults::isPassingKind));
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static boolean isPassing(String state) {
        return PASSING_STATES.contains(state)
                || (state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }

    private static boolean isPassingKind(Throwable cause) {
        return switch (cause) {
            case Fenced _ -> true;
            case OtherHistory _ -> true;
            case TransactionException _ -> true;
            case TransientDataAccessException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case DataAccessResourceFailureException _ -> true;
            default -> false;
        };
    }
}
