package vn.hoctap.recognition.command.process;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs the daily looks at the start and at a fixed delay from then on, in one process at a time. The scheduler goes by the
 * database's clock, so that the clock of one machine that jumps neither hurries nor stops it.
 */
final class DailyLooks implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DailyLooks.class);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final DatabaseClock clock;
    private final RecurringTask<Void> task;
    private final Scheduler scheduler;
    private volatile boolean running;

    DailyLooks(List<DailyLook> looks, LookRun run, Duration delay, DataSource database, JdbcClient jdbc) {
        this.clock = new DatabaseClock(
                () -> jdbc.sql("SELECT now()").query(Instant.class).single());
        this.task = Tasks.recurring("daily-looks", FixedDelay.of(delay)).execute((_, _) -> looks.forEach(run::run));
        this.scheduler = Scheduler.create(database)
                .startTasks(task)
                .tableName("process.scheduled_tasks")
                .clock(clock)
                .threads(1)
                .pollingInterval(delay.compareTo(LONGEST_POLL) < 0 ? delay : LONGEST_POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(STOP_LIMIT)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
        lookNow();
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lookNow() {
        try {
            scheduler.reschedule(task.getDefaultTaskInstance(), clock.now());
        } catch (DbSchedulerException lookingAlready) {
            LOG.debug("A process looks at this moment", lookingAlready);
        }
    }
}
