package vn.hoctap.recognition.command.deadline.model;

/** What can be noted of a deadline. */
public enum Notice {
    /** It comes near. */
    REMINDED,
    /** Its due day has passed. */
    MISSED,
    /** It is for the superior to act. */
    ESCALATED
}
