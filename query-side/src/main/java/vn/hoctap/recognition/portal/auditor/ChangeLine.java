package vn.hoctap.recognition.portal.auditor;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.history.FieldChange;

/**
 * A field that differs, what it was and what it is, and what brought that about.
 *
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 * @param step number of the step that touched it last; 0 where that is told elsewhere
 * @param event what that step was; empty likewise
 */
public record ChangeLine(String field, String before, String after, int step, String event) {
    private static final String BETWEEN = " › ";

    static List<ChangeLine> of(List<FieldChange> changes) {
        return of(changes, _ -> null);
    }

    /** @param cause the step behind a change; null where that is told elsewhere */
    static List<ChangeLine> of(List<FieldChange> changes, Function<FieldChange, @Nullable StepLine> cause) {
        return changes.stream()
                .filter(ChangeLine::isTold)
                .map(change -> of(change, cause.apply(change)))
                .filter(line -> !line.before.isEmpty() || !line.after.isEmpty())
                .toList();
    }

    private static ChangeLine of(FieldChange change, @Nullable StepLine cause) {
        return new ChangeLine(
                capitalised(change.label()),
                ValueWords.of(change.field(), change.before()),
                ValueWords.of(change.field(), change.after()),
                cause == null ? 0 : cause.number(),
                cause == null ? "" : cause.step().title());
    }

    /** Of which part of the dossier it is. */
    String part() {
        return field.split(BETWEEN, 2)[0];
    }

    /** Its name within that part; empty where the part is this one field. */
    String rest() {
        var parts = field.split(BETWEEN, 2);
        return parts.length == 1 ? "" : parts[1];
    }

    private static String capitalised(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** The kind of an answer's value only says how it is written down. */
    private static boolean isTold(FieldChange change) {
        return !change.field().endsWith("/value/kind");
    }
}
