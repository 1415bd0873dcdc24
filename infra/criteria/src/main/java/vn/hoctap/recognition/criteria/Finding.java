package vn.hoctap.recognition.criteria;

/**
 * Something in a criteria set that keeps it from being published.
 *
 * @param place where, as a path such as {@code criteria[4].indicators[2].requirements[0]}
 */
public record Finding(String place, Flaw flaw) {
    /** What is wrong with a criteria set; the names are part of the API. */
    public enum Flaw {
        TEXT_MISSING,
        NOTHING_TO_JUDGE,
        CODE_REPEATED,
        YEARS_REVERSED,
        INSTRUMENT_NOT_IN_THE_BASIS,
        LEVELS_NOT_RISING,
        REQUIREMENT_MISSING,
        REQUIREMENTS_OVERLAP,
        MEANT_FOR_NOBODY,
        LEVEL_NOT_JUDGED,
        HIGHER_LEVEL_ASKS_LESS,
        BOUND_NOT_IN_THE_MEASURE,
        PERCENTAGE_OUT_OF_RANGE,
        GRADE_NOT_ON_THE_SCALE,
        MEASURE_NOT_IN_THE_SCHEME,
        STEP_NOT_POSITIVE,
        MAXIMUM_NOT_POSITIVE,
        MAXIMUM_NOT_IN_STEPS,
        POINTS_NOT_A_HUNDRED,
        BANDS_NOT_FALLING_TO_ZERO,
        BAND_ABOVE_A_HUNDRED,
        BAND_REPEATED,
        NO_BAND_RECOGNISED
    }
}
