package vn.hoctap.recognition.query.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions in SQL, all of which have to be met, with their arguments; what nobody asked for is left out. */
public record Conditions(List<String> texts, List<Object> arguments) {
    public Conditions {
        texts = List.copyOf(texts);
        arguments = List.copyOf(arguments);
    }

    /** Everything is asked for. */
    public static Conditions none() {
        return new Conditions(List.of(), List.of());
    }

    /** What counts at a point of the two axes of time. */
    public static Conditions at(AsOf asOf) {
        return new Conditions(List.of(asOf.condition()), asOf.arguments());
    }

    /** What was known at a moment, of all days; null for now. */
    public static Conditions known(@Nullable Instant asRecordedAt) {
        return asRecordedAt == null
                ? new Conditions(List.of("upper_inf(recorded)"), List.of())
                : new Conditions(List.of("recorded @> ?::timestamptz"), List.of(asRecordedAt.atOffset(ZoneOffset.UTC)));
    }

    /** @param argument of the condition's one question mark; null if nobody asked for it */
    public Conditions and(String condition, @Nullable Object argument) {
        return argument == null ? this : andAll(condition, argument);
    }

    /** @param more one for each question mark of the condition */
    public Conditions andAll(String condition, Object... more) {
        return new Conditions(
                Stream.concat(texts.stream(), Stream.of(condition)).toList(),
                Stream.concat(arguments.stream(), Stream.of(more).map(Conditions::known))
                        .toList());
    }

    private static Object known(Object argument) {
        return argument instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : argument;
    }

    /** With a blank before it; empty where everything is asked for. */
    public String where() {
        return texts.isEmpty() ? "" : " WHERE " + String.join(" AND ", texts);
    }

    public Object[] argumentsBefore(Object... others) {
        return Stream.concat(arguments.stream(), Stream.of(others)).toArray();
    }
}
