package vn.hoctap.recognition.events.dossier;

/**
 * How an applicant stands on one indicator (chỉ tiêu).
 *
 * @param code the indicator's code in its criteria set, such as 5.2a
 */
public record IndicatorResult(String code, Outcome outcome) {
    /** Đạt, không đạt, không áp dụng: an indicator that binds other kinds of unit is neither met nor failed. */
    public enum Outcome {
        MET,
        NOT_MET,
        NOT_APPLICABLE
    }
}
