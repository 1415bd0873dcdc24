package vn.hoctap.recognition.query.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/**
 * A letter that one process has taken upon itself.
 *
 * @param subject account id of who gets it
 * @param email where
 * @param since when they chose to get letters
 * @param after position up to which they have been told
 * @param upTo position up to which this letter tells; the same at every attempt
 * @param of day of the first attempt
 * @param failures attempts that have failed
 */
record DueLetter(
        String subject, String email, Rhythm rhythm, Instant since, long after, long upTo, LocalDate of, int failures) {
    /** The same at every attempt, so that whoever gets a letter twice can tell; it names nobody. */
    UUID id() {
        return NamedUuid.of("letter/%s/%s/%d/%d/%s".formatted(subject, rhythm, after, upTo, of));
    }
}
