package vn.hoctap.recognition.events.procedure;

import vn.hoctap.recognition.events.criteria.Citation;

/**
 * How long a recognition is kept (bảo lưu), and when the higher level may be asked for (nâng mức độ).
 *
 * @param months how long, from the anchor
 * @param raiseAfterMonths from the date of the decision for the lower level
 */
public record ValidityRules(int months, Anchor anchor, int raiseAfterMonths, Citation citation) {
    /** From when validity is counted. */
    public enum Anchor {
        /** The last day of the year of the decision. */
        END_OF_RECOGNITION_YEAR,
        /** The date of the decision. */
        DECISION_DATE
    }
}
