package vn.hoctap.recognition.query.territory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class TerritoryConfiguration {
    @Bean
    CanonicalForm canonicalTerritory() {
        return new CanonicalForm(TerritoryProjection.NAME, """
                SELECT json_build_array(position, stream, version, type, recorded_at AT TIME ZONE 'UTC', effective_on,
                         payload)::text
                  FROM change ORDER BY position""");
    }
}
