package vn.hoctap.recognition.query.panels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class PanelsConfiguration {
    @Bean
    CanonicalForm canonicalPanels() {
        return new CanonicalForm(PanelsProjection.NAME, DocumentTable.canonical("panel", "session"));
    }
}
