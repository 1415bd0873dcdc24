package vn.hoctap.recognition.query.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.projections.Positions;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.Days;

/** Who reads chooses whether, where and how often letters come; a row policy leaves to everybody nothing but their own choice. */
@Repository
public class Subscriptions {
    /** Who had chosen before goes on from where they have been told; nothing brings a choice back after a crash, so it waits for the disk. */
    private static final String CHOOSE = """
            INSERT INTO personal.subscription (subject, email, rhythm, since, told_up_to, dealt_with_on)
            SELECT ?, ?, ?, ?, ?, ? FROM set_config('synchronous_commit', 'on', true)
            ON CONFLICT (subject) DO UPDATE
               SET email = EXCLUDED.email, rhythm = EXCLUDED.rhythm, failures = 0, retry_at = NULL""";

    private static final String END = "DELETE FROM personal.subscription WHERE subject = ?";
    private static final String OWN = "SELECT email, rhythm, failures FROM personal.subscription WHERE subject = ?";

    private final JdbcTemplate jdbc;
    private final Positions positions;
    private final MailSettings settings;

    Subscriptions(JdbcTemplate jdbc, Positions positions, MailSettings settings) {
        this.jdbc = jdbc;
        this.positions = positions;
        this.settings = settings;
    }

    /** Whether there is a server for letters at all. */
    public boolean areSent() {
        return settings.isOn();
    }

    /** When a digest goes out, by the clocks in Vietnam. */
    public LocalTime digestAt() {
        return settings.digestAt();
    }

    /** Empty where who reads gets no letters. */
    public Optional<Subscription> own() {
        return jdbc.query(OWN, Subscriptions::read, CurrentReader.subject()).stream()
                .findFirst();
    }

    /** From now on; what was told until now is on the page. */
    public void choose(String email, Rhythm rhythm) {
        var now = Instant.now();
        jdbc.update(
                CHOOSE,
                CurrentReader.subject(),
                email,
                rhythm.name(),
                now.atOffset(ZoneOffset.UTC),
                positions.of("notices"),
                dealtWith(now));
    }

    /** The address goes as well. */
    public void end() {
        jdbc.update(END, CurrentReader.subject());
    }

    /** The last day whose digest is over. */
    private LocalDate dealtWith(Instant now) {
        var local = now.atZone(Days.VIETNAM);
        return local.toLocalTime().isBefore(settings.digestAt())
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
    }

    private static Subscription read(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getString("email"), Rhythm.valueOf(row.getString("rhythm")), row.getInt("failures"));
    }
}
