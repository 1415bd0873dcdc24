package vn.hoctap.recognition.events.criteria;

import java.util.List;
import java.util.stream.Stream;

/**
 * The criteria by which a title is judged (bộ tiêu chí).
 *
 * @param title the title's code: Vietnamese names repeat between tiers
 * @param legalBasis the instruments that it comes from
 * @param years the assessed years (năm đánh giá) that it governs
 * @param evidence whether an indicator without evidence (minh chứng) can be met
 */
public record CriteriaSet(
        String title,
        String name,
        List<Citation> legalBasis,
        AssessedYears years,
        EvidencePolicy evidence,
        Scheme scheme,
        List<Criterion> criteria) {
    public CriteriaSet {
        legalBasis = List.copyOf(legalBasis);
        criteria = List.copyOf(criteria);
    }

    /** Every indicator, in the order of the instrument. */
    public Stream<Indicator> indicators() {
        return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
    }
}
