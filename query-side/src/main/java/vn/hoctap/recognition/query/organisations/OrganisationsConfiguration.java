package vn.hoctap.recognition.query.organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class OrganisationsConfiguration {
    @Bean
    CanonicalForm canonicalOrganisations() {
        return new CanonicalForm(OrganisationsProjection.NAME, DocumentTable.canonical("unit"));
    }
}
