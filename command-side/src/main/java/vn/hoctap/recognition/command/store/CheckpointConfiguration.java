package vn.hoctap.recognition.command.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.eventstore.Ledger;
import vn.hoctap.recognition.transparency.CheckpointFolder;
import vn.hoctap.recognition.transparency.CheckpointSigner;
import vn.hoctap.recognition.transparency.CheckpointSigner.Pace;
import vn.hoctap.recognition.transparency.CheckpointSigner.State;
import vn.hoctap.recognition.transparency.LogKey;

/** Checkpoints of the ledger, where there is a key to sign them with (ADR-0025). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${recognition.log.key}'.isBlank()")
class CheckpointConfiguration {
    @Bean
    CheckpointSigner checkpointSigner(
            Ledger ledger,
            @Value("${recognition.log.key}") String key,
            @Value("${recognition.log.checkpoints}") Path folder,
            @Value("${recognition.log.growing}") Duration growing,
            @Value("${recognition.log.resting}") Duration resting,
            Clock clock) {
        return new CheckpointSigner(
                ledger::loggedAfter, LogKey.of(key), new CheckpointFolder(folder), new Pace(growing, resting), clock);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Running runningCheckpoints(CheckpointSigner signer) {
        return new Running(signer::start, signer::close);
    }

    @Bean
    MeterBinder checkpointMetrics(CheckpointSigner signer) {
        return registry -> Gauge.builder(
                        "recognition.log.contradicted", signer, now -> now.state() == State.CONTRADICTED ? 1 : 0)
                .description("1 while the ledger is another than the one that was signed; nothing is signed then")
                .register(registry);
    }
}
