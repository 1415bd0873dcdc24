package vn.hoctap.recognition.command.deadline.model;

/**
 * Something in the paces of deadlines that keeps them from being published.
 *
 * @param place where, as a path such as {@code paces[2].remindBefore}
 */
public record PaceFinding(String place, Flaw flaw) {
    /** What is wrong with paces; the names are part of the API. */
    public enum Flaw {
        KIND_MISSING,
        KIND_REPEATED,
        DAYS_OUT_OF_RANGE,
        TEXT_MISSING
    }
}
