package vn.hoctap.recognition.query.access;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.Conditions;

/**
 * Which part of the record of access a question is about; null means any.
 *
 * @param dossier or whatever else has a history of its own
 * @param to the first moment that no longer counts
 */
record AccessFilter(
        @Nullable @Pattern(regexp = "[!-~]{1,64}") String actor,
        @Nullable UUID dossier,
        @Nullable Instant from,
        @Nullable Instant to) {
    Conditions conditions() {
        return Conditions.none()
                .and("actor = ?", actor)
                .and("subject = ?", dossier == null ? null : dossier.toString())
                .and("at >= ?", from)
                .and("at < ?", to);
    }
}
