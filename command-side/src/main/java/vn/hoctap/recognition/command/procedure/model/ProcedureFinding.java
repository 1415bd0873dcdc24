package vn.hoctap.recognition.command.procedure.model;

/**
 * Something in a procedure that keeps it from being published.
 *
 * @param place where, as a path such as {@code terms.submitBy}
 */
public record ProcedureFinding(String place, Flaw flaw) {
    /** What is wrong with a procedure; the names are part of the API. */
    public enum Flaw {
        TEXT_MISSING,
        YEARS_REVERSED,
        DATE_IMPOSSIBLE,
        YEARS_TOO_FAR,
        DAYS_OUT_OF_RANGE,
        NO_PARTS,
        CODE_MALFORMED,
        CODE_REPEATED,
        NUMBER_NEGATIVE,
        NO_MEMBERS,
        SHARE_OUT_OF_RANGE,
        NO_MONTHS,
        TIME_REVERSED,
        OFFICE_SITS_ELSEWHERE,
        COMPETENCES_OVERLAP
    }
}
