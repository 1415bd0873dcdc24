package vn.hoctap.recognition.query.dashboard;

/** Whether a result came, or is still to come, by the promised day (đúng hẹn, quá hạn). */
public enum Timeliness {
    /** Nothing was promised yet. */
    NO_PROMISE,
    ON_TIME,
    LATE
}
