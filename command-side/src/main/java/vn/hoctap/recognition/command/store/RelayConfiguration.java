package vn.hoctap.recognition.command.store;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.eventstore.Ledger;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.relay.Relay;
import vn.hoctap.recognition.messaging.relay.RelayStatus;

/** The relay of this application; commands do not wait for it, nor for Kafka. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {
    private static final Status DEGRADED = new Status("DEGRADED");

    @Bean
    Topic topic(
            KafkaProperties kafka,
            @Value("${recognition.topic}") String name,
            @Value("${recognition.topic-replicas}") short replicas) {
        return new Topic(name, replicas, kafka.buildAdminProperties());
    }

    @Bean
    @DependsOnDatabaseInitialization
    Relay relay(Sessions sessions, Ledger ledger, Topic topic, KafkaProperties kafka, MeterRegistry registry) {
        return new Relay(
                sessions.source(), new LedgerAsSource(ledger), topic, kafka.buildProducerProperties(), registry);
    }

    @Bean
    HealthIndicator relayHealth(Relay relay) {
        return () -> switch (relay.status()) {
            case RelayStatus.Leading _ ->
                Health.up().withDetail("relay", "leading").build();
            case RelayStatus.Standby _ ->
                Health.up().withDetail("relay", "standby").build();
            case RelayStatus.Failed failed ->
                Health.status(DEGRADED).withDetail("relay", failed.reason()).build();
        };
    }
}
