package vn.hoctap.recognition.query.audittrail;

/** From which end the trail is read. */
public enum Order {
    NEWEST("position < ?", " ORDER BY position DESC"),
    OLDEST("position > ?", " ORDER BY position");

    private final String beyond;
    private final String clause;

    Order(String beyond, String clause) {
        this.beyond = beyond;
        this.clause = clause;
    }

    /** The condition on what comes after a position. */
    String beyond() {
        return beyond;
    }

    String clause() {
        return clause;
    }
}
