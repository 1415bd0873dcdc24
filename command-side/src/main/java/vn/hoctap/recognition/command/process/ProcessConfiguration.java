package vn.hoctap.recognition.command.process;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.recognition.command.store.Sessions;

/** The reactor and the daily looks of this application; commands wait for neither. */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {
    private static final Status DEGRADED = new Status("DEGRADED");

    @Bean
    @DependsOnDatabaseInitialization
    Reactor reactor(Sessions sessions, List<Reaction> reactions, ReactorParts parts) {
        return new Reactor(sessions.source(), reactions, parts);
    }

    @Bean
    @DependsOnDatabaseInitialization
    DailyLooks dailyLooks(
            List<DailyLook> looks,
            LookRun run,
            @Value("${recognition.daily-look}") Duration delay,
            DataSource database,
            JdbcClient jdbc) {
        return new DailyLooks(looks, run, delay, database, jdbc);
    }

    @Bean
    HealthIndicator reactionsHealth(Troubles troubles) {
        return () -> {
            var present = troubles.present();
            var health = present.isEmpty() ? Health.up() : Health.status(DEGRADED);
            return health.withDetails(present).build();
        };
    }
}
