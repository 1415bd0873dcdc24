package vn.hoctap.recognition.query.audittrail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class AuditTrailConfiguration {
    @Bean
    CanonicalForm canonicalAuditTrail() {
        return new CanonicalForm(AuditTrailProjection.NAME, """
                SELECT json_build_array(position, event_id, stream, version, type, revision,
                         recorded_at AT TIME ZONE 'UTC', effective_on, actor, role, unit, correlation_id, why,
                         payload)::text
                  FROM entry ORDER BY position""");
    }
}
