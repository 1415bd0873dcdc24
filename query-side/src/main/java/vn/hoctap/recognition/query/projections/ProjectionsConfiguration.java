package vn.hoctap.recognition.query.projections;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.postgresql.Driver;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.projector.Projector;
import vn.hoctap.recognition.messaging.projector.ProjectorSettings;

/** Runs every projection of this application under a projector of its own. */
@Configuration(proxyBeanMethods = false)
class ProjectionsConfiguration {
    @Bean
    Topic topic(KafkaProperties kafka, @Value("${recognition.topic}") String name) {
        return new Topic(name, (short) 1, kafka.buildAdminProperties());
    }

    @Bean
    @DependsOnDatabaseInitialization
    Projectors projectors(
            List<Projection> projections,
            DataSourceProperties database,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Topic topic,
            KafkaProperties kafka,
            @Value("${recognition.batch}") int batch,
            @Value("${recognition.feeds}") Set<String> feeds,
            MeterRegistry registry) {
        var sessions = new SimpleDriverDataSource(
                new Driver(),
                database.determineUrl(),
                Objects.requireNonNullElse(database.determineUsername(), ""),
                Objects.requireNonNullElse(database.determinePassword(), ""));
        var settings = new ProjectorSettings(kafka.buildConsumerProperties(), batch);
        return new Projectors(projections.stream()
                .filter(projection -> feeds.isEmpty() || feeds.contains(projection.name()))
                .map(projection -> new Projector(
                        projection, sessions, jdbc, new TransactionTemplate(transactions), topic, settings, registry))
                .toList());
    }

    @Bean
    Lag lag(Topic topic) {
        return new Lag(topic);
    }

    @Bean
    WebMvcConfigurer frameOfReads(ReadFrame frame) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(frame);
            }
        };
    }

    /** Says of every framed GET what it takes and tells besides. */
    @Bean
    OperationCustomizer framedOperations() {
        return ReadDescription::of;
    }

    @Bean
    HealthIndicator projectionsHealth(Projectors projectors) {
        return projectors::health;
    }
}
