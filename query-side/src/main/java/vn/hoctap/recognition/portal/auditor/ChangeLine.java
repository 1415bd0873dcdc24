package vn.hoctap.recognition.portal.auditor;

import java.util.List;
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
    static List<ChangeLine> of(List<FieldChange> changes) {
        return of(changes, _ -> null);
    }

    /** @param cause the step behind a change; null where that is told elsewhere */
    static List<ChangeLine> of(List<FieldChange> changes, Function<FieldChange, @Nullable StepLine> cause) {
        return changes.stream()
                .filter(ChangeLine::isTold)
                .map(change -> of(change, cause.apply(change)))
                .toList();
    }

    private static ChangeLine of(FieldChange change, @Nullable StepLine cause) {
        return new ChangeLine(
                change.label(),
                ValueWords.of(change.field(), change.before()),
                ValueWords.of(change.field(), change.after()),
                cause == null ? 0 : cause.number(),
                cause == null ? "" : cause.step().title());
    }

    /** The kind of an answer's value only says how it is written down. */
    static boolean isTold(FieldChange change) {
        return !change.field().endsWith("/value/kind");
    }
}
