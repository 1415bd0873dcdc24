package vn.hoctap.recognition.query.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {
    @Bean
    CanonicalForm canonicalDeadlines() {
        return new CanonicalForm(DeadlinesProjection.NAME, DocumentTable.canonical("deadline"));
    }
}
