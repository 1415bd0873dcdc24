package vn.hoctap.recognition.query.evidence;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.hoctap.recognition.evidence.EvidenceStore;
import vn.hoctap.recognition.evidence.EvidenceStoreSettings;

/** The store into which the command side puts evidence. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {
    @Bean
    EvidenceStore evidenceStore(Environment environment) {
        return Binder.get(environment)
                .bind("recognition.evidence.store", EvidenceStoreSettings.class)
                .get()
                .open();
    }
}
