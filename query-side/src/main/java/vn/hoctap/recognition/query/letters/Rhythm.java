package vn.hoctap.recognition.query.letters;

/** How often somebody wants letters (cách nhận thư). */
public enum Rhythm {
    AT_ONCE,
    /** Thư tổng hợp: one for each working day on which there is something to tell. */
    DAILY
}
