package vn.hoctap.recognition.command.targets.model;

/**
 * Something in the targets that keeps them from being published.
 *
 * @param place where, as a path such as {@code targets[2].percent}
 */
public record TargetFinding(String place, Flaw flaw) {
    /** What is wrong with targets; the names are part of the API. */
    public enum Flaw {
        TARGET_MISSING,
        TARGET_REPEATED,
        YEAR_OUT_OF_RANGE,
        PERCENT_OUT_OF_RANGE,
        CODE_UNFIT,
        TEXT_MISSING
    }
}
