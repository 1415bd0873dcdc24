package vn.hoctap.recognition.command.evidence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.hoctap.recognition.command.dossier.EvidenceQuota;
import vn.hoctap.recognition.evidence.EvidenceStore;
import vn.hoctap.recognition.evidence.EvidenceStoreSettings;

/** The store of evidence, and how much may go into it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {
    @Bean
    EvidenceStore evidenceStore(Environment environment) {
        return Binder.get(environment)
                .bind("recognition.evidence.store", EvidenceStoreSettings.class)
                .get()
                .open();
    }

    @Bean
    EvidenceQuota evidenceQuota(EvidenceSettings settings) {
        return settings.quota();
    }
}
