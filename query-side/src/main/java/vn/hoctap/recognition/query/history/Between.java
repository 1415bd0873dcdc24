package vn.hoctap.recognition.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * What is compared: a year's dossiers at two instants of recording.
 *
 * @param inForceOn what held on that day, at both instants; null for what was recorded last
 * @param areas codes of the areas in which they counted at one of the instants; null for all
 */
public record Between(
        Instant from,
        Instant to,
        @Nullable LocalDate inForceOn,
        int year,
        @Nullable List<String> areas) {
    AsOf start() {
        return new AsOf(from, inForceOn);
    }

    AsOf end() {
        return new AsOf(to, inForceOn);
    }
}
