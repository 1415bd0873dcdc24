package vn.hoctap.recognition.command.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.messaging.Lead;
import vn.hoctap.recognition.messaging.Pulse;
import vn.hoctap.recognition.messaging.Worker;

/**
 * Takes the reactions through the ledger, side by side: one that fails holds up no other. Of all processes one leads, by an
 * advisory lock; should two ever believe to, the checkpoint refuses one, and a command under one key takes effect once.
 */
final class Reactor extends Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Reactor.class);
    private static final String NAME = "reactor";
    private static final Duration BETWEEN_TRIES_TO_LEAD = Duration.ofMillis(300);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(2);
    private static final int SAFETY_POLL_MILLIS = 200;

    private final DataSource sessions;
    private final List<ReactionRun> runs;
    private final Troubles troubles;

    /** @param sessions opens a new database session at each request; not a pool */
    Reactor(DataSource sessions, List<Reaction> reactions, ReactorParts parts) {
        super(NAME);
        this.sessions = sessions;
        this.runs = reactions.stream()
                .map(reaction -> new ReactionRun(reaction, parts))
                .toList();
        this.troubles = parts.troubles();
    }

    @Override
    protected void work() throws Exception {
        try (var session = sessions.getConnection()) {
            var lead = Lead.over(session, NAME);
            while (goesOn() && !lead.isTaken()) {
                troubles.end(NAME);
                pause(BETWEEN_TRIES_TO_LEAD);
            }
            react(session, lead);
        }
    }

    @Override
    protected void failed(Throwable failure) {
        troubles.begin(NAME, failure);
    }

    private void react(Connection session, Lead lead) throws SQLException {
        listen(session);
        LOG.info("The reactor leads with {} reactions", runs.size());
        var signs = new Pulse(BETWEEN_SIGNS_OF_LIFE);
        while (goesOn()) {
            troubles.end(NAME);
            if (signs.isDue()) {
                lead.keep();
            }
            if (!advance()) {
                session.unwrap(PGConnection.class).getNotifications(SAFETY_POLL_MILLIS);
            }
        }
    }

    private boolean advance() {
        boolean any = false;
        for (var run : runs) {
            any |= run.advance(this::goesOn);
        }
        return any;
    }

    private static void listen(Connection session) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("LISTEN ledger");
        }
    }
}
