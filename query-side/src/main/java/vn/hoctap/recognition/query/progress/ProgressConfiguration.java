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
                         area_name, stage, stage_since, stage_version, assessed_version, level, decision_number,
                         decided_on, appointment, result_by, office, version, recorded_at AT TIME ZONE 'UTC', position, opened,
                         lower(recorded) AT TIME ZONE 'UTC', upper(recorded) AT TIME ZONE 'UTC', effective)::text
                  FROM standing ORDER BY dossier_id, opened, effective_from""");
    }
}
