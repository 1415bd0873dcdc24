package vn.hoctap.recognition.query.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which letters are due. A letter is taken by one process; where that ends before it is done, another may take it later. */
@Repository
class DueLetters {
    private static final String NEWEST = "SELECT coalesce(max(position), 0) FROM notices.notice WHERE position <= ?";

    /** By the database's clock: those of processes differ. */
    private static final String TAKE = """
            UPDATE personal.subscription
               SET taken_until = clock_timestamp() + interval '2 minutes',
                   letter_up_to = coalesce(letter_up_to, ?), letter_of = coalesce(letter_of, ?)
             WHERE subject = (
                   SELECT subject FROM personal.subscription
                    WHERE (taken_until IS NULL OR taken_until < clock_timestamp()) AND (retry_at IS NULL OR retry_at <= ?)
                      AND (letter_up_to IS NOT NULL OR (rhythm = 'AT_ONCE' AND told_up_to < ?)
                           OR (rhythm = 'DAILY' AND dealt_with_on < ?::date))
                    ORDER BY retry_at NULLS FIRST, told_up_to, subject LIMIT 1
                      FOR UPDATE SKIP LOCKED)
            RETURNING subject, email, rhythm, since, told_up_to, letter_up_to, letter_of, failures""";

    private static final String DONE = """
            UPDATE personal.subscription
               SET told_up_to = greatest(told_up_to, letter_up_to), dealt_with_on = greatest(dealt_with_on, letter_of),
                   letter_up_to = NULL, letter_of = NULL, failures = 0, retry_at = NULL, taken_until = NULL
             WHERE subject = ? AND letter_up_to = ?""";

    private static final String FAILED =
            "UPDATE personal.subscription SET failures = failures + 1, retry_at = ?, taken_until = NULL WHERE subject = ?";

    private final JdbcTemplate jdbc;

    DueLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the next one upon this process.
     *
     * @param reached position up to which everything is known that decides who may see what
     * @param digestsOf day for which digests are due now; null where it is not the time for them
     */
    Optional<DueLetter> take(long reached, LocalDate today, @Nullable LocalDate digestsOf, Instant now) {
        long newest = Objects.requireNonNull(jdbc.queryForObject(NEWEST, Long.class, reached));
        return jdbc
                .query(TAKE, DueLetters::read, newest, today, now.atOffset(ZoneOffset.UTC), newest, digestsOf)
                .stream()
                .findFirst();
    }

    void done(DueLetter letter) {
        jdbc.update(DONE, letter.subject(), letter.upTo());
    }

    void failed(DueLetter letter, Instant retryAt) {
        jdbc.update(FAILED, retryAt.atOffset(ZoneOffset.UTC), letter.subject());
    }

    private static DueLetter read(ResultSet row, int number) throws SQLException {
        return new DueLetter(
                row.getString("subject"),
                row.getString("email"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getTimestamp("since").toInstant(),
                row.getLong("told_up_to"),
                row.getLong("letter_up_to"),
                row.getObject("letter_of", LocalDate.class),
                row.getInt("failures"));
    }
}
