package vn.hoctap.recognition.query.projections;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.projector.ProjectorSettings;
import vn.hoctap.recognition.messaging.projector.Rebuilder;

/** Runs the rebuilder, which makes and renames schemas as the owner whom Flyway uses. */
@Configuration(proxyBeanMethods = false)
class RebuildsConfiguration {
    private static final int LIVE_BATCHES_AT_ONCE = 4;

    @Bean
    @DependsOnDatabaseInitialization
    Rebuilder rebuilder(
            List<Projection> projections,
            DataSourceProperties database,
            FlywayProperties flyway,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Topic topic,
            KafkaProperties kafka,
            @Value("${recognition.rebuild-batch:0}") int batch,
            @Value("${recognition.batch}") int liveBatch,
            Digests digests) {
        return new Rebuilder(
                projections,
                sessions(database.determineUrl(), database.determineUsername(), database.determinePassword()),
                owner(flyway, database),
                jdbc,
                new TransactionTemplate(transactions),
                topic,
                new ProjectorSettings(
                        kafka.buildConsumerProperties(), batch > 0 ? batch : liveBatch * LIVE_BATCHES_AT_ONCE),
                digests::of);
    }

    /** As Flyway does: what it is not told itself is the application's. */
    private static DataSource owner(FlywayProperties flyway, DataSourceProperties database) {
        boolean itself = flyway.getUser() != null;
        return sessions(
                Objects.requireNonNullElseGet(flyway.getUrl(), database::determineUrl),
                itself ? flyway.getUser() : database.determineUsername(),
                itself ? flyway.getPassword() : database.determinePassword());
    }

    private static DataSource sessions(@Nullable String url, @Nullable String user, @Nullable String password) {
        return new SimpleDriverDataSource(
                new Driver(),
                Objects.requireNonNull(url),
                Objects.requireNonNullElse(user, ""),
                Objects.requireNonNullElse(password, ""));
    }
}
