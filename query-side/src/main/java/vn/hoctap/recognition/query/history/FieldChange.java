package vn.hoctap.recognition.query.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One value that differs between two states.
 *
 * @param field its path as a JSON Pointer, such as /answers/5.1/value/numerator
 * @param label the same in words
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record FieldChange(
        String field,
        String label,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {}
