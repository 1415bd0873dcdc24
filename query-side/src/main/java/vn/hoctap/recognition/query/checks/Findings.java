package vn.hoctap.recognition.query.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.messaging.Projection;

/** What was found and has not been seen right since. */
@Repository
class Findings {
    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);
    private static final String COUNT = "SELECT projection, count(*) FROM projector.finding GROUP BY projection";
    private static final String OLDEST = """
            SELECT projection, key, coalesce(stream::text, position::text) AS place, expected, found, seen_at
              FROM projector.finding WHERE projection = ? ORDER BY seen_at, key LIMIT 100""";
    private static final String ADD = """
            INSERT INTO projector.finding (projection, key, stream, position, expected, found, seen_at)
            VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb, to_timestamp(? / 1000.0))""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Findings(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Lets these take the place of whatever was found in a span before. */
    void replace(Projection projection, Span<?> span, List<Finding> findings) {
        transaction.executeWithoutResult(ignored -> {
            var before = remove(projection, span);
            findings.forEach(finding -> add(finding, before.getOrDefault(finding.key(), finding.seenAt())));
            tell(findings.stream()
                    .filter(finding -> !before.containsKey(finding.key()))
                    .toList());
        });
    }

    Map<String, Long> counts() {
        var counts = new HashMap<String, Long>();
        jdbc.query(COUNT, row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    /** Of a projection, the first hundred. */
    List<Finding> of(String projection) {
        return jdbc.query(OLDEST, Findings::read, projection);
    }

    private Map<String, Instant> remove(Projection projection, Span<?> span) {
        var place = projection.isOfEvents() ? "position" : "stream";
        var arguments = new ArrayList<>(span.arguments());
        arguments.addFirst(projection.name());
        var removed = new HashMap<String, Instant>();
        jdbc.query(
                "DELETE FROM projector.finding WHERE projection = ? AND " + span.condition(place)
                        + " RETURNING key, seen_at",
                row -> {
                    removed.put(row.getString(1), row.getTimestamp(2).toInstant());
                },
                arguments.toArray());
        return removed;
    }

    /** Without what the rows hold. */
    private static void tell(List<Finding> news) {
        if (!news.isEmpty()) {
            var first = news.getFirst();
            LOG.error(
                    "{} rows of {} are not what their events say, the first {}",
                    news.size(),
                    first.projection(),
                    first.key());
        }
    }

    private void add(Finding finding, Instant seenAt) {
        jdbc.update(
                ADD,
                finding.projection(),
                finding.key(),
                finding.place() instanceof UUID stream ? stream : null,
                finding.place() instanceof Long position ? position : null,
                finding.expected(),
                finding.found(),
                seenAt.toEpochMilli());
    }

    private static Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getString("projection"),
                row.getString("key"),
                row.getString("place"),
                row.getString("expected"),
                row.getString("found"),
                row.getTimestamp("seen_at").toInstant());
    }
}
