package vn.hoctap.recognition.query.projections;

import vn.hoctap.recognition.messaging.projector.ProjectorStatus;

/** How one projection stands in this process. */
public record Standing(String projection, ProjectorStatus status) {
    /** It stands still, or has set events aside. */
    public boolean degraded() {
        return status.stalled() || status.deadLetters() > 0;
    }
}
