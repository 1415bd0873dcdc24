package vn.hoctap.recognition.events.dossier;

/** How a complaint ended. */
public enum ComplaintOutcome {
    /** Chấp nhận. */
    UPHELD,
    /** Không chấp nhận. */
    DISMISSED,
    /** Người khiếu nại rút. */
    WITHDRAWN
}
