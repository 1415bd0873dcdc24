package vn.hoctap.recognition.messaging.projector;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoctap.recognition.messaging.Lead;
import vn.hoctap.recognition.messaging.LeadingWorker;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.Pulse;
import vn.hoctap.recognition.messaging.Topic;

/**
 * Builds projections anew from the whole topic, one after the other, in tables beside those that are read and fed meanwhile,
 * and lets them change places at an equal position. What a process has begun, another or the next one goes on with.
 */
public final class Rebuilder extends LeadingWorker {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration BETWEEN_LOOKS_AT_TOPIC = Duration.ofSeconds(2);
    private static final long LONGEST_HOLD = Duration.ofSeconds(5).toNanos();

    private final List<Projection> projections;
    private final RebuildTables tables;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Topic topic;
    private final ProjectorSettings settings;

    /**
     * Prepares the rebuilder; {@link #start()} begins.
     *
     * @param sessions opens a new database session at each request; not a pool
     * @param owner likewise, as the owner of the tables
     * @param jdbc takes part in {@code transaction}, and is what the projections write with
     */
    public Rebuilder(
            Collection<Projection> projections,
            DataSource sessions,
            DataSource owner,
            JdbcTemplate jdbc,
            TransactionOperations transaction,
            Topic topic,
            ProjectorSettings settings,
            Fingerprint fingerprint) {
        super("rebuilder", sessions);
        this.projections = List.copyOf(projections);
        this.tables = new RebuildTables(owner, fingerprint);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.topic = topic;
        this.settings = settings;
    }

    @Override
    protected void work(Lead lead) throws SQLException {
        dropLeftovers();
        while (goesOn()) {
            lead.keep();
            pause(BETWEEN_LOOKS);
            var next = tables.underWay(projections);
            if (next.isPresent()) {
                rebuild(next.get(), lead);
            }
        }
    }

    /** A process that died after a switch has left the tables of before it. */
    private void dropLeftovers() {
        projections.forEach(projection -> tables.dropOld(new RebuildRun(new UUID(0, 0), projection)));
    }

    private void rebuild(RebuildRun run, Lead lead) throws SQLException {
        try {
            follow(run, lead);
        } catch (OtherHistory setBack) {
            tables.discardCopy(run);
        } catch (KafkaException passing) {
            throw passing;
        } catch (RuntimeException failure) {
            if (Faults.isPassing(failure)) {
                throw failure;
            }
            tables.fail(run, Causes.of(failure));
        }
    }

    private void follow(RebuildRun run, Lead lead) throws SQLException {
        tables.prepare(run);
        var topicId = topic.id();
        if (topicId.isEmpty()) {
            return;
        }
        var copy = new ProjectorTables(jdbc, run.copyName(), run.copy());
        var applying = new ProjectorSession(run.projection(), copy, transaction);
        applying.startOn(topicId.get());
        try (var reader = new TopicReader(topic, topicId.get(), settings)) {
            fill(run, new CopyFeed(reader, applying), reader, lead);
        }
    }

    private void fill(RebuildRun run, CopyFeed copy, TopicReader reader, Lead lead) throws SQLException {
        var looks = new Pulse(BETWEEN_LOOKS_AT_TOPIC);
        while (goesOn()) {
            long live = tables.livePosition(run);
            copy.advance(live);
            if (copy.position() == live && tables.switchOver(run, limit -> reaches(copy, limit))) {
                tables.dropOld(run);
                return;
            }
            if (copy.position() >= live) {
                pause(BETWEEN_LOOKS);
            }
            if (looks.isDue()) {
                lead.keep();
                if (reader.isReplaced()) {
                    return;
                }
            }
        }
    }

    private boolean reaches(CopyFeed copy, long limit) {
        long deadline = System.nanoTime() + LONGEST_HOLD;
        while (goesOn() && copy.position() < limit && System.nanoTime() < deadline) {
            copy.advance(limit);
        }
        return copy.position() == limit;
    }
}
