package vn.hoctap.recognition.query.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {
    @Bean
    CanonicalForm canonicalDecisions() {
        return new CanonicalForm(DecisionsProjection.NAME, DocumentTable.canonical("decision", "number"));
    }
}
