package vn.hoctap.recognition.command.cycle;

/** Whether a step comes in time. */
public enum Timeliness {
    IN_TIME,
    /** Its date is over, and the cycle takes it all the same. */
    LATE_ALLOWED,
    TOO_LATE,
    /** The cycle does not run on that day: not yet, or no longer. */
    NOT_OPEN_YET
}
