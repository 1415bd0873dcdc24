package vn.hoctap.recognition.query.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.audittrail.TrailEvents;

/**
 * Folds events again with the very projection, into temporary tables, and compares those with the live ones as one snapshot
 * shows them. The transaction is undone in any case.
 */
@Repository
class Recomputation {
    private static final String PARKED =
            "SELECT DISTINCT stream FROM projector.dead_letter WHERE projection IN (?, ?) AND stream IS NOT NULL";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final CheckedTables tables;
    private final Places places;

    Recomputation(JdbcTemplate jdbc, PlatformTransactionManager transactions, CheckedTables tables, Places places) {
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.tables = tables;
        this.places = places;
    }

    /** Which events a span is to be folded from. */
    @FunctionalInterface
    interface Events {
        /** Empty where they are not known up to the projection's place yet. */
        Optional<List<Envelope>> upTo(Places.Place place);
    }

    /**
     * What differs; empty where that cannot be said at this moment.
     *
     * @throws NotFolded if an event cannot be applied
     */
    Optional<List<Finding>> compare(Projection projection, Span<?> span, Events events) {
        var place = new Places.Place[1];
        var findings = snapshot.execute(undone -> {
            undone.setRollbackOnly();
            place[0] = places.of(projection.name());
            return events.upTo(place[0]).map(known -> compare(projection, span, known));
        });
        // Tables that were rebuilt meanwhile belong to another snapshot.
        boolean undisturbed = places.of(projection.name()).epoch() == place[0].epoch();
        return undisturbed ? findings : Optional.empty();
    }

    /** What is set aside cannot be compared, neither where the projection has done so nor where the trail lacks the event. */
    private Set<String> parked(Projection projection) {
        return new TreeSet<>(jdbc.queryForList(PARKED, String.class, projection.name(), TrailEvents.PROJECTION));
    }

    private List<Finding> compare(Projection projection, Span<?> span, List<Envelope> events) {
        var parked = parked(projection);
        var checked = tables.of(projection);
        checked.forEach(table -> jdbc.execute(table.create()));
        jdbc.execute("SET LOCAL search_path TO pg_temp");
        apply(projection, events, parked);
        var findings = new ArrayList<Finding>();
        checked.forEach(table -> findings.addAll(differences(projection, table, span, parked)));
        return findings;
    }

    private static void apply(Projection projection, List<Envelope> events, Set<String> parked) {
        var read = events.stream()
                .filter(event -> projection.reads(event.type()) && !parked.contains(event.stream()))
                .toList();
        try {
            if (!read.isEmpty()) {
                projection.apply(read);
            }
        } catch (TransientDataAccessException | DataAccessResourceFailureException passing) {
            throw passing;
        } catch (RuntimeException unfit) {
            throw new NotFolded(unfit);
        }
    }

    private List<Finding> differences(Projection projection, CheckedTable table, Span<?> span, Set<String> parked) {
        var leftOut = (projection.isOfEvents() ? "stream" : table.place()) + "::text <> ALL (?)";
        var arguments = new ArrayList<>(span.arguments());
        arguments.add(parked.toArray(String[]::new));
        return jdbc.query(table.compare(span, leftOut), (row, number) -> finding(projection, row), arguments.toArray());
    }

    private Finding finding(Projection projection, ResultSet row) throws SQLException {
        return new Finding(
                projection.name(),
                row.getString("key"),
                row.getObject("place"),
                row.getString("expected"),
                row.getString("found"),
                Instant.now());
    }
}
