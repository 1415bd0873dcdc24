package vn.hoctap.recognition.portal.assessing;

import java.util.Optional;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Where an indicator is filled in.
 *
 * @param criterion code of the criterion, which has a page of its own
 * @param indicator its code
 */
public record IndicatorPlace(String criterion, String indicator) {
    /** Empty where the criteria have no such indicator. */
    static Optional<IndicatorPlace> of(CriteriaSet set, String indicator) {
        return set.criteria().stream()
                .filter(criterion -> criterion.indicators().stream()
                        .anyMatch(each -> each.code().equals(indicator)))
                .findFirst()
                .map(criterion -> new IndicatorPlace(criterion.code(), indicator));
    }

    /** The page of a dossier's self-assessment, at this indicator. */
    public String in(DossierId dossier) {
        return "/ho-so/%s/tu-danh-gia/%s#chi-tieu-%s".formatted(dossier, criterion, indicator);
    }
}
