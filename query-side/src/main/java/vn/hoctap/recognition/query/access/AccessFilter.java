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
public record AccessFilter(
        @Nullable @Pattern(regexp = AccessFilter.TOKEN) String actor,
        @Nullable What what,
        @Nullable UUID dossier,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** An account. */
    public static final String TOKEN = "[!-~]{1,64}";

    Conditions conditions() {
        return Conditions.none()
                .and("actor = ?", actor)
                .and("what = ?", what == null ? null : what.name())
                .and("subject = ?", dossier == null ? null : dossier.toString())
                .and("at >= ?", from)
                .and("at < ?", to);
    }
}
