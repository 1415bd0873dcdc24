package vn.hoctap.recognition.messaging.projector;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Lead;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.Pulse;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.Worker;

/**
 * Feeds one projection. Of all processes one does, by an advisory lock of its database session; the epoch in the checkpoint
 * refuses one that lost the lock without knowing. The place to read from is the checkpoint's, never the broker's.
 */
public final class Projector extends Worker {
    private static final Duration BETWEEN_TRIES_TO_LEAD = Duration.ofMillis(300);
    private static final Duration BETWEEN_LOOKS_AT_TOPIC = Duration.ofSeconds(2);

    /** The first event is applied at once; those that come right after it share a transaction. */
    private static final Duration BETWEEN_SMALL_BATCHES = Duration.ofMillis(20);

    private final Projection projection;
    private final DataSource sessions;
    private final ProjectorTables tables;
    private final TransactionOperations transaction;
    private final Topic topic;
    private final ProjectorSettings settings;
    private final Progress progress;

    /**
     * Prepares the projector; {@link #start()} begins.
     *
     * @param sessions opens a new database session at each request; not a pool
     * @param jdbc takes part in {@code transaction}
     */
    public Projector(
            Projection projection,
            DataSource sessions,
            JdbcTemplate jdbc,
            TransactionOperations transaction,
            Topic topic,
            ProjectorSettings settings,
            MeterRegistry registry) {
        super("projector-" + projection.name());
        this.projection = projection;
        this.sessions = sessions;
        this.tables = new ProjectorTables(jdbc, projection.name(), projection.schema());
        this.transaction = transaction;
        this.topic = topic;
        this.settings = settings;
        this.progress = new Progress(projection.name(), registry);
    }

    public String projection() {
        return projection.name();
    }

    public ProjectorStatus status() {
        return progress.status();
    }

    @Override
    protected void work() throws Exception {
        try (var session = sessions.getConnection()) {
            var lead = Lead.over(session, projection.name());
            while (goesOn() && !lead.isTaken()) {
                progress.standBy();
                pause(BETWEEN_TRIES_TO_LEAD);
            }
            while (goesOn()) {
                follow(lead);
            }
        }
    }

    @Override
    protected void failed(Throwable failure) {
        progress.fail(Causes.of(failure));
    }

    /** Follows the present topic until it is replaced, or what was folded is. */
    private void follow(Lead lead) throws SQLException {
        var topicId = topic.id();
        if (topicId.isEmpty()) {
            lead.keep();
            progress.waitForTopic();
            pause(BETWEEN_TRIES_TO_LEAD);
            return;
        }
        var applying = new ProjectorSession(projection, tables, transaction);
        applying.startOn(topicId.get());
        try (var reader = new TopicReader(topic, topicId.get(), settings)) {
            reader.from(applying.checkpoint().nextOffset());
            followUntilReplaced(reader, applying, lead);
        }
    }

    private void followUntilReplaced(TopicReader reader, ProjectorSession applying, Lead lead) throws SQLException {
        var looks = new Pulse(BETWEEN_LOOKS_AT_TOPIC);
        while (goesOn()) {
            advance(reader, applying);
            if (looks.isDue()) {
                lead.keep();
                if (reader.isReplaced() || tables.isTakenFrom(applying.checkpoint())) {
                    return;
                }
            }
        }
    }

    private void advance(TopicReader reader, ProjectorSession applying) {
        var records = reader.poll();
        if (!records.isEmpty()) {
            progress.receive(reader.lag() + records.size(), EnvelopeCodec.recordedAt(records.getFirst()));
            applying.apply(records);
        }
        if (applying.gap().isToBeSearched()) {
            reader.fromBeginning();
        }
        progress.note(applying, lag(reader, applying), newest(records));
        if (!records.isEmpty() && records.size() < settings.batch()) {
            pause(BETWEEN_SMALL_BATCHES);
        }
    }

    /** An event that is known to be missing is behind as well, even at the end of the topic. */
    private static long lag(TopicReader reader, ProjectorSession applying) {
        return Math.max(
                reader.lag(), applying.gap().eventsAfter(applying.checkpoint().position()));
    }

    private static Instant newest(List<ConsumerRecord<String, byte[]>> records) {
        return records.isEmpty() ? Instant.MAX : EnvelopeCodec.recordedAt(records.getLast());
    }
}
