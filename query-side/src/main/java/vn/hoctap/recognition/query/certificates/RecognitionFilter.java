package vn.hoctap.recognition.query.certificates;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.searchtext.SearchText;

/**
 * Which published recognitions are asked for; its components are the names of the request's parameters.
 *
 * @param q words of the applicant's name or of the area's, with or without marks
 */
public record RecognitionFilter(
        @Min(2000) @Max(2100) @Nullable Integer year,
        @Nullable RecognitionKind kind,
        @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
        @Nullable @Size(max = 100) String q) {
    private static final String NAMED =
            "regexp_replace(folding.folded(applicant_name || ' ' || area_name), '[^[:alnum:]]+', '', 'g') LIKE ?";

    /** In names alone, so that nothing is found by what else a dossier holds. */
    Conditions in(Conditions others) {
        var all = new DossierFilter(year, kind, area, null, null).in(others);
        if (q == null || q.isBlank()) {
            return all;
        }
        for (var word : SearchText.of(q).words()) {
            all = all.and(NAMED, "%" + word + "%");
        }
        return all;
    }
}
