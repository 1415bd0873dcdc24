package vn.hoctap.recognition.query.deadlines;

/** What was noted of a deadline last; nothing yet of one that is still to come. */
enum DeadlineState {
    UPCOMING,
    REMINDED,
    MISSED,
    ESCALATED
}
