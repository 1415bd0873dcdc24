package vn.hoctap.recognition.query.cycles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class CyclesConfiguration {
    @Bean
    CanonicalForm canonicalCycles() {
        return new CanonicalForm(CyclesProjection.NAME, DocumentTable.canonical("cycle"));
    }
}
