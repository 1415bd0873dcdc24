package vn.hoctap.recognition.query.portalsessions;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.readers.Feeding;

/**
 * Sessions, by the hash of their names; time is that of the database, for several processes ask it. That somebody looked is
 * right to a minute, in their favour.
 */
@Repository
public class SessionStore {
    private static final String FIND = """
            SELECT content, accessed_at < now() - interval '1 minute' AS is_due FROM portal_sessions.session
             WHERE name = ? AND accessed_at > now() - make_interval(mins => 1, secs => ?)""";

    /** Nothing brings these back after a crash, unlike what is folded from the topic. */
    private static final String ADD = """
            INSERT INTO portal_sessions.session (name, content)
            SELECT ?, ? FROM set_config('synchronous_commit', 'on', true)""";

    private static final String REPLACE =
            "UPDATE portal_sessions.session SET content = ?, accessed_at = now() WHERE name = ?";
    private static final String NOTE_ACCESS = "UPDATE portal_sessions.session SET accessed_at = now() WHERE name = ?";
    private static final String REMOVE =
            "DELETE FROM portal_sessions.session USING set_config('synchronous_commit', 'on', true) WHERE name = ?";
    private static final String REMOVE_ENDED = """
            DELETE FROM portal_sessions.session
             WHERE accessed_at < now() - make_interval(mins => 1, secs => ?) OR begun_at < now() - make_interval(secs => ?)""";

    private final JdbcTemplate sessions;

    SessionStore(Feeding feeding) {
        this.sessions = feeding.jdbc();
    }

    /**
     * What is kept of a session.
     *
     * @param isDue its last look that is written down was a minute ago
     */
    public record Row(String content, boolean isDue) {}

    /** @param idle how long it lasts while nobody asks for it */
    public Optional<Row> find(byte[] name, Duration idle) {
        return sessions
                .query(
                        FIND,
                        (row, number) -> new Row(row.getString("content"), row.getBoolean("is_due")),
                        name,
                        seconds(idle))
                .stream()
                .findFirst();
    }

    public void add(byte[] name, String content) {
        sessions.update(ADD, name, content);
    }

    /** Nothing, where it has ended meanwhile. */
    public void replace(byte[] name, String content) {
        sessions.update(REPLACE, content, name);
    }

    public void noteAccess(byte[] name) {
        sessions.update(NOTE_ACCESS, name);
    }

    public void remove(byte[] name) {
        sessions.update(REMOVE, (Object) name);
    }

    /** @param life how long one lasts at most */
    public void removeEnded(Duration idle, Duration life) {
        sessions.update(REMOVE_ENDED, seconds(idle), seconds(life));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
