package vn.hoctap.recognition.events.criteria;

/**
 * The assessed years, from the first to the last.
 *
 * @param certainty how sure it is that the instrument governs just these
 */
public record AssessedYears(int from, int to, Certainty certainty) {
    public boolean include(int year) {
        return from <= year && year <= to;
    }
}
