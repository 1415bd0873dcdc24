package vn.hoctap.recognition.command.deadline.model;

/** Why nothing is noted of a deadline. */
public enum WatchRefusal {
    /** The day calls for nothing. */
    NOT_DUE_YET,
    /** All that the day calls for is noted already. */
    ALREADY_NOTED
}
