package vn.hoctap.recognition.query.checks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import org.postgresql.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.projector.ProjectorSettings;
import vn.hoctap.recognition.messaging.projector.TopicRounds;
import vn.hoctap.recognition.query.audittrail.TrailEvents;

/** Runs the checker over every projection of this application. */
@Configuration(proxyBeanMethods = false)
class ChecksConfiguration {
    private static final int TRAIL_BATCH = 500;
    private static final Status DEGRADED = new Status("DEGRADED", "Rows of a projection are not what their events say");

    @Bean
    @DependsOnDatabaseInitialization
    Checker checker(
            List<Projection> projections,
            RoundsOver rounds,
            DataSourceProperties database,
            Findings findings,
            @Value("${recognition.check.share}") double share,
            MeterRegistry registry) {
        var sessions = new SimpleDriverDataSource(
                new Driver(),
                database.determineUrl(),
                Objects.requireNonNullElse(database.determineUsername(), ""),
                Objects.requireNonNullElse(database.determinePassword(), ""));
        var checker = new Checker(sessions, projections.stream().map(rounds::of).toList(), findings, share);
        projections.forEach(projection -> count(projection.name(), checker, registry));
        return checker;
    }

    @Bean
    RoundsOver rounds(
            TrailEvents trail,
            Places places,
            Recomputation recomputation,
            Findings findings,
            Topic topic,
            KafkaProperties kafka,
            @Value("${recognition.check.streams}") int streams) {
        var settings = new ProjectorSettings(kafka.buildConsumerProperties(), TRAIL_BATCH);
        return projection -> projection.isOfEvents()
                ? new TrailRound(projection, () -> new TopicRounds(topic, settings), places, recomputation, findings)
                : new StreamsRound(projection, trail, places, recomputation, findings, streams);
    }

    @Bean
    HealthIndicator checksHealth(Checker checker) {
        return () -> {
            var counts = checker.counts();
            return Health.status(counts.isEmpty() ? Status.UP : DEGRADED)
                    .withDetail("findings", counts)
                    .build();
        };
    }

    private static void count(String projection, Checker checker, MeterRegistry registry) {
        Gauge.builder(
                        "recognition.projection.findings",
                        checker,
                        it -> it.counts().getOrDefault(projection, 0L))
                .tag("projection", projection)
                .register(registry);
    }

    /** How a projection is gone through. */
    @FunctionalInterface
    interface RoundsOver {
        Round of(Projection projection);
    }
}
