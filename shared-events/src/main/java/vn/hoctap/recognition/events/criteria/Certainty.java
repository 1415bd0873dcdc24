package vn.hoctap.recognition.events.criteria;

/** How a fact of the law came to be known; what is not checked against its source is shown so wherever it is used. */
public enum Certainty {
    /** Read in the text of the instrument. */
    CHECKED,
    /** Read on a published page about it. */
    REPORTED,
    /** Follows from checked facts. */
    DERIVED,
    /** Our reading of an unclear text. */
    INTERPRETED,
    /** Known from memory alone. */
    RECALLED,
    /** A placeholder where no source says anything. */
    ASSUMED;

    /** Whether somebody who knows still has to confirm it. */
    public boolean isAssumed() {
        return switch (this) {
            case CHECKED, REPORTED, DERIVED -> false;
            case INTERPRETED, RECALLED, ASSUMED -> true;
        };
    }
}
