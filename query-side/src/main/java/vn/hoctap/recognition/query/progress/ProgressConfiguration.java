package vn.hoctap.recognition.query.progress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {
    @Bean
    CanonicalForm canonicalProgress() {
        return new CanonicalForm(ProgressProjection.NAME, """
                SELECT json_build_array(dossier_id, kind, tier, year, applicant_code, applicant_name, area_code,
                         area_name, stage, stage_since, level, decision_number, version, position,
                         recorded_at AT TIME ZONE 'UTC')::text
                  FROM progress.dossier ORDER BY dossier_id""");
    }
}
