package vn.hoctap.recognition.messaging.projector;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.messaging.Projection;

/** The SQL of rebuilding, as the owner of the tables. */
final class RebuildTables {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildTables.class);
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String BOUND_WAITING =
            "SET LOCAL lock_timeout = '2s'; SET LOCAL idle_in_transaction_session_timeout = '15s'";
    private static final String UNDER_WAY =
            "SELECT id, projection FROM projector.rebuild WHERE state = 'RUNNING' ORDER BY started_at, id";
    private static final String POSITION = "SELECT position FROM projector.checkpoint WHERE projection = ?";
    private static final String FAIL =
            "UPDATE projector.rebuild SET state = 'FAILED', finished_at = clock_timestamp(), cause = ? WHERE id = ?";
    private static final String FORGET_PLACE = "DELETE FROM projector.checkpoint WHERE projection = ?";
    private static final String FORGET_LETTERS = "DELETE FROM projector.dead_letter WHERE projection = ?";

    private final JdbcTemplate owner;
    private final TransactionTemplate transaction;
    private final SchemaCopy schemas;
    private final SwitchOver switching;

    RebuildTables(DataSource owner, Fingerprint fingerprint) {
        this.owner = new JdbcTemplate(owner);
        this.owner.setFetchSize(ROWS_AT_ONCE);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.schemas = new SchemaCopy(this.owner);
        this.switching = new SwitchOver(this.owner, schemas, fingerprint);
    }

    /** The oldest among those of some projections that were asked for and have not come to an end. */
    Optional<RebuildRun> underWay(Collection<Projection> projections) {
        var asked = owner.query(
                UNDER_WAY, (row, number) -> run(projections, row.getObject(1, UUID.class), row.getString(2)));
        return asked.stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<RebuildRun> run(Collection<Projection> projections, UUID id, String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .map(projection -> new RebuildRun(id, projection))
                .findFirst();
    }

    void dropOld(RebuildRun run) {
        inTransaction(() -> schemas.drop(run.old()));
    }

    /** Leaves a copy that was being filled as it is, and begins with an empty one where there is none of that kind. */
    void prepare(RebuildRun run) {
        inTransaction(() -> {
            schemas.drop(run.old());
            if (!schemas.isComplete(run.schema(), run.copy(), run.mark())) {
                forgetCopy(run);
                schemas.create(run.schema(), run.copy(), run.mark());
            }
        });
    }

    void discardCopy(RebuildRun run) {
        inTransaction(() -> forgetCopy(run));
    }

    void fail(RebuildRun run, String cause) {
        inTransaction(() -> {
            forgetCopy(run);
            owner.update(FAIL, cause, run.id());
        });
        LOG.error("The rebuilding of {} has failed: {}", run.projection().name(), cause);
    }

    /** Where the live one stands; 0 before its first event. */
    long livePosition(RebuildRun run) {
        return owner.queryForList(POSITION, Long.class, run.projection().name()).stream()
                .findFirst()
                .orElse(0L);
    }

    /** Lets a copy that comes to the live position take its place; says whether the rebuilding has come to its end. */
    boolean switchOver(RebuildRun run, LongPredicate catchUp) {
        return Boolean.TRUE.equals(transaction.execute(ignored -> {
            owner.execute(BOUND_WAITING);
            return switching.isDone(run, catchUp);
        }));
    }

    private void forgetCopy(RebuildRun run) {
        schemas.drop(run.copy());
        owner.update(FORGET_PLACE, run.copyName());
        owner.update(FORGET_LETTERS, run.copyName());
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(ignored -> {
            owner.execute(BOUND_WAITING);
            work.run();
        });
    }
}
