package vn.hoctap.recognition.query.queues;

/** Part of a queue: all of it, what is in the actor's own care or in nobody's, what is urgent, what had gone back before. */
public enum Split {
    ALL,
    MINE,
    UNASSIGNED,
    NEAR_DUE,
    LATE,
    RETURNED
}
