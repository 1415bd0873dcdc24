package vn.hoctap.recognition.transparency;

import java.util.List;

/** The ledger, as the log reads it. */
@FunctionalInterface
public interface LogSource {
    /** The events after a position, in order, {@code limit} at most. */
    List<LoggedEvent> after(long position, int limit);
}
