package vn.hoctap.recognition.query.checks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not what its events say.
 *
 * @param key its table and primary key
 * @param place its stream or position
 * @param expected the row as it ought to be; null where there ought to be none
 * @param found the row as it is; null where there is none
 */
public record Finding(
        String projection,
        String key,
        @JsonIgnore Object place,
        @JsonRawValue @Nullable String expected,
        @JsonRawValue @Nullable String found,
        Instant seenAt) {
    /** A stream that cannot be folded again, though it is not set aside. */
    static Finding notFolded(String projection, UUID stream, NotFolded failure) {
        var found = "{\"notFolded\": \"%s\"}".formatted(failure.getMessage());
        return new Finding(projection, "stream " + stream, stream, null, found, Instant.now());
    }
}
