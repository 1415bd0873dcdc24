package vn.hoctap.recognition.command.dispatch;

import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.ProblemException;

/**
 * What one item of many came to: the new version of its stream, or the problem that kept it from being done.
 *
 * @param item identifier of the item
 * @param version of its stream after the command; null where it was refused
 * @param problem its type, such as {@code urn:hoctap:problem:refused}; null where it was done
 * @param detail a sentence that says why; null likewise
 * @param members what else there is to say: of what was begun, such as {@code sessionId}, or of the problem, such as
 *     {@code refusal}
 */
public record BulkResult(
        String item,
        @Nullable Long version,
        @Nullable String problem,
        @Nullable String detail,
        Map<String, Object> members) {
    /** Lets a problem of one item not fail the others. A fault of ours fails all that is still to come. */
    public static BulkResult of(String item, LongSupplier sending) {
        return of(item, Map.of(), sending);
    }

    /** The same for an item of which there is more to say once it is done. */
    public static BulkResult of(String item, Map<String, Object> done, LongSupplier sending) {
        try {
            return new BulkResult(item, sending.getAsLong(), null, null, done);
        } catch (ProblemException refused) {
            return new BulkResult(item, null, refused.type().uri().toString(), refused.getMessage(), refused.members());
        }
    }
}
