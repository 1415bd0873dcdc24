package vn.hoctap.recognition.query.checks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.messaging.Lead;
import vn.hoctap.recognition.messaging.LeadingWorker;

/** Compares all projections with the events for as long as the application runs, with a small share of one core. */
final class Checker extends LeadingWorker {
    private static final Logger LOG = LoggerFactory.getLogger(Checker.class);

    /** Well within the silence after which the lead would be lost. */
    private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toNanos();

    private static final long SHORTEST_PAUSE = Duration.ofMillis(100).toNanos();

    private final List<Round> rounds;
    private final Findings findings;
    private final double share;
    private final Map<String, String> failing = new ConcurrentHashMap<>();
    private volatile Map<String, Long> counts = Map.of();

    /**
     * Prepares the checker.
     *
     * @param sessions opens a new database session at each request; not a pool
     * @param share of its time in which it works; the rest it waits
     */
    Checker(DataSource sessions, List<Round> rounds, Findings findings, double share) {
        super("checker", sessions);
        this.rounds = List.copyOf(rounds);
        this.findings = findings;
        this.share = share;
    }

    List<Round> rounds() {
        return rounds;
    }

    /** How much is not as it ought to be, by projection; what any process has found. */
    Map<String, Long> counts() {
        return counts;
    }

    /** Why a projection cannot be compared at present, by projection. */
    Map<String, String> failing() {
        return Map.copyOf(failing);
    }

    @Override
    protected void standBy() {
        counts = findings.counts();
    }

    @Override
    protected void work(Lead lead) throws Exception {
        try {
            while (goesOn()) {
                goThrough(lead);
            }
        } finally {
            rounds.forEach(Round::close);
        }
    }

    private void goThrough(Lead lead) throws Exception {
        for (var round : rounds) {
            if (goesOn()) {
                lead.keep();
                long begun = System.nanoTime();
                advance(round);
                counts = findings.counts();
                pauseAfter(System.nanoTime() - begun);
            }
        }
    }

    /** What stops the comparison of one projection does not stop that of the others. */
    private void advance(Round round) {
        try {
            round.advance();
            failing.remove(round.projection());
        } catch (RuntimeException failure) {
            var cause = failure.getClass().getSimpleName();
            if (goesOn() && !cause.equals(failing.put(round.projection(), cause))) {
                LOG.warn("{} cannot be compared with its events for now: {}", round.projection(), cause);
            }
            round.close();
        }
    }

    private void pauseAfter(long worked) {
        long idle = (long) (worked * (1 - share) / share);
        pause(Duration.ofNanos(Math.clamp(idle, SHORTEST_PAUSE, LONGEST_PAUSE)));
    }
}
