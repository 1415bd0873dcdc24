package vn.hoctap.recognition.query.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {
    @Bean
    CanonicalForm canonicalNotices() {
        return new CanonicalForm(NoticesProjection.NAME, """
                SELECT line FROM (
                  SELECT 'notice' AS part, position, address AS key,
                         json_build_array(position, address, event_id, stream, kind, actor, dossier, day, paper, what, whose,
                           number, effective_on, recorded_at AT TIME ZONE 'UTC')::text AS line
                    FROM notice
                  UNION ALL
                  SELECT 'dossier', 0, stream::text,
                         json_build_array(stream, applicant, name, area, title, year, seats, filed)::text
                    FROM dossier
                  UNION ALL
                  SELECT 'remembered', 0, stream::text, json_build_array(stream, content)::text FROM remembered
                ) AS parts ORDER BY part, position, key""");
    }
}
