package vn.hoctap.recognition.events.panel;

/** What a session came to. */
public enum SessionResult {
    /** Đạt: a majority says that the criteria are met. */
    MET,
    /** Không đạt: a majority says that they are not. */
    NOT_MET,
    /** Not enough of those entitled took part; another round may follow. */
    NO_QUORUM,
    /** Neither side has the majority; another round may follow. */
    NO_MAJORITY
}
