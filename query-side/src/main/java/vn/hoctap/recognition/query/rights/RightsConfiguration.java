package vn.hoctap.recognition.query.rights;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class RightsConfiguration {
    @Bean
    CanonicalForm canonicalRights() {
        return new CanonicalForm(RightsProjection.NAME, DocumentTable.canonical("held"));
    }
}
