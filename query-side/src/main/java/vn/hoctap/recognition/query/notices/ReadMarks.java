package vn.hoctap.recognition.query.notices;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.readers.CurrentReader;

/** Up to where each person has read their notices (đã đọc); a row policy leaves to everybody nothing but their own. */
@Repository
public class ReadMarks {
    private static final String MARK = """
            INSERT INTO personal.reading AS known (subject, position)
            SELECT ?, position FROM notices.notice WHERE event_id = ? ORDER BY position LIMIT 1
            ON CONFLICT (subject) DO UPDATE SET position = greatest(known.position, EXCLUDED.position)""";

    private final JdbcTemplate jdbc;

    ReadMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everything up to the notice of an event counts as read; of one that who reads may not see nothing follows.
     *
     * @param event the newest that they have before them
     */
    public void markUpTo(UUID event) {
        jdbc.update(MARK, CurrentReader.subject(), event);
    }
}
