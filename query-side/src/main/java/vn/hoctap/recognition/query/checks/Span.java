package vn.hoctap.recognition.query.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of streams or of positions; those of one round touch one another and leave nothing out.
 *
 * @param after what the one before ended with; null at the beginning of a round
 * @param upTo the last; null at the end of a round
 */
record Span<T>(@Nullable T after, @Nullable T upTo) {
    /** What a column has to satisfy, with {@link #arguments()}. */
    String condition(String column) {
        return (after == null ? "true" : column + " > ?") + " AND " + (upTo == null ? "true" : column + " <= ?");
    }

    List<Object> arguments() {
        var arguments = new ArrayList<Object>();
        if (after != null) {
            arguments.add(after);
        }
        if (upTo != null) {
            arguments.add(upTo);
        }
        return arguments;
    }
}
