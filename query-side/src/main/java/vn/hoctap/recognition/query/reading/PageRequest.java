package vn.hoctap.recognition.query.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; its components are the names of the request's parameters.
 *
 * @param cursor from the page before; null for the first
 */
public record PageRequest(
        @Nullable @Size(max = 400) String cursor,
        @Nullable @Min(1) @Max(200) Integer limit) {
    private static final int USUAL = 50;

    public int rows() {
        return limit == null ? USUAL : limit;
    }
}
