package vn.hoctap.recognition.query.targets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class TargetsConfiguration {
    @Bean
    CanonicalForm canonicalTargets() {
        return new CanonicalForm(TargetsProjection.NAME, """
                SELECT json_build_array(targets_id, version, targets, reason, recorded_at AT TIME ZONE 'UTC', position,
                         opened, lower(recorded) AT TIME ZONE 'UTC', upper(recorded) AT TIME ZONE 'UTC', effective)::text
                  FROM publication ORDER BY targets_id, opened, effective_from""");
    }
}
