package vn.hoctap.recognition.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The point on the two axes of time that a question is about; its components are the names of the request's parameters.
 *
 * @param asRecordedAt what had been recorded by then; null for all that is recorded
 * @param inForceOn what held on that day; null for what was recorded last, whatever date it bears
 */
public record AsOf(@Nullable Instant asRecordedAt, @Nullable LocalDate inForceOn) {
    public static final AsOf NOW = new AsOf(null, null);

    /** The condition in SQL on {@code recorded} and {@code effective}, with the arguments of {@link #arguments()}. */
    public String condition() {
        return (asRecordedAt == null ? "upper_inf(recorded)" : "recorded @> ?::timestamptz") + " AND "
                + (inForceOn == null ? "upper_inf(effective)" : "effective @> ?::date");
    }

    /** The day that it is about; today where nothing is said. */
    public LocalDate day() {
        return inForceOn == null && asRecordedAt != null
                ? LocalDate.ofInstant(asRecordedAt, Days.VIETNAM)
                : Days.orToday(inForceOn);
    }

    public List<Object> arguments() {
        var arguments = new ArrayList<Object>();
        if (asRecordedAt != null) {
            arguments.add(asRecordedAt.atOffset(ZoneOffset.UTC));
        }
        if (inForceOn != null) {
            arguments.add(inForceOn);
        }
        return arguments;
    }

    public Object[] argumentsAfter(Object... others) {
        return Stream.concat(Stream.of(others), arguments().stream()).toArray();
    }
}
