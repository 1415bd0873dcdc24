package vn.hoctap.recognition.query.readers;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two pools with the same settings: of the role that writes, and of the role that answers readers. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {
    @Bean(defaultCandidate = false)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource feedingPool(DataSourceProperties database) {
        return database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource readingPool(
            DataSourceProperties database,
            @Value("${recognition.reading.username}") String user,
            @Value("${recognition.reading.password}") String password) {
        return database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .username(user)
                .password(password)
                .build();
    }

    @Bean
    ReadersSessions dataSource(
            @Qualifier("feedingPool") HikariDataSource feeding, @Qualifier("readingPool") HikariDataSource reading) {
        reading.setPoolName("readers of " + Objects.requireNonNullElse(feeding.getPoolName(), "queries"));
        return new ReadersSessions(feeding, reading);
    }
}
