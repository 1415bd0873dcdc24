package vn.hoctap.recognition.events.procedure;

import vn.hoctap.recognition.events.criteria.Citation;

/**
 * The dates of an assessed year (các mốc của năm đánh giá).
 *
 * @param registerBy practice, not law
 * @param resultBy when the decision has to be there
 * @param reportBy when the yearly report upward is due
 */
public record YearTerms(Stated registerBy, Stated selfAssessBy, Stated submitBy, Stated resultBy, Stated reportBy) {
    /** A term and where it stands. */
    public record Stated(Term term, Citation citation) {}
}
