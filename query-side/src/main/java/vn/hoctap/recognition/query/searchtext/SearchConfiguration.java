package vn.hoctap.recognition.query.searchtext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.projections.CanonicalForm;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    CanonicalForm canonicalSearch() {
        return new CanonicalForm(SearchProjection.NAME, """
                SELECT json_build_array(dossier_id, applicant_name, applicant_code, area_name, code, decision_numbers,
                         year, named, folded, packed)::text
                  FROM dossier ORDER BY dossier_id""");
    }
}
