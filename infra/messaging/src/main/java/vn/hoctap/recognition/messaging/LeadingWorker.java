package vn.hoctap.recognition.messaging;

import java.time.Duration;
import javax.sql.DataSource;

/** A worker that works in one of all processes at a time, and stands by in the others. */
public abstract class LeadingWorker extends Worker {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final String name;
    private final DataSource sessions;

    /**
     * Prepares the worker; {@link #start()} begins.
     *
     * @param name the same in all processes
     * @param sessions opens a new database session at each request; not a pool
     */
    protected LeadingWorker(String name, DataSource sessions) {
        super(name);
        this.name = name;
        this.sessions = sessions;
    }

    /** One session as the one that works; to be kept alive by {@link Lead#keep()}. */
    protected abstract void work(Lead lead) throws Exception;

    /** Another process works; this is called now and then until it does no longer. */
    protected void standBy() {}

    @Override
    protected final void work() throws Exception {
        try (var session = sessions.getConnection()) {
            var lead = Lead.over(session, name);
            while (goesOn() && !lead.isTaken()) {
                standBy();
                pause(BETWEEN_TRIES);
            }
            if (goesOn()) {
                work(lead);
            }
        }
    }

    /** Another session will be tried, here or elsewhere. */
    @Override
    protected void failed(Throwable failure) {}
}
