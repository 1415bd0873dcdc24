package vn.hoctap.recognition.query.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Who asked for what an event says, in which role and for which unit, and by which request. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventContext(
        @Nullable String actor,
        @Nullable String role,
        @Nullable String unit,
        @Nullable String correlationId) {}
