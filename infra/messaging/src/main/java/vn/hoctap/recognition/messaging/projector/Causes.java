package vn.hoctap.recognition.messaging.projector;

import java.sql.SQLException;
import java.util.stream.Collectors;
import vn.hoctap.recognition.messaging.UnreadableEvent;

/** Why events could not be applied, without any text that may quote what they hold. */
final class Causes {
    private static final int DEEPEST = 6;

    private Causes() {}

    static String of(Throwable failure) {
        return Faults.causes(failure).limit(DEEPEST).map(Causes::name).collect(Collectors.joining(" < "));
    }

    private static String name(Throwable cause) {
        return switch (cause) {
            case UnreadableEvent unreadable -> "UnreadableEvent: " + unreadable.getMessage();
            case OtherHistory other -> "OtherHistory: " + other.getMessage();
            case NotCopied other -> "NotCopied: " + other.getMessage();
            case SQLException sql -> "SQLException " + sql.getSQLState();
            default -> cause.getClass().getSimpleName();
        };
    }
}
