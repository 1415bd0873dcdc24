package vn.hoctap.recognition.query.queues;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Holding;

/**
 * A dossier in a queue.
 *
 * @param inCareOf who took the last step of the queue's role; null where nobody did yet, and while a session is open
 * @param returnedBefore whether it has ever been returned (trả lại)
 * @param ballots of its open session, in the queues of the panel; else null
 */
record QueuedDossier(
        @JsonUnwrapped DossierRow dossier,
        @JsonUnwrapped Holding holding,
        @Nullable String inCareOf,
        boolean returnedBefore,
        @Nullable Ballots ballots) {
    /**
     * How many ballots (phiếu đánh giá) a session has.
     *
     * @param entitled how many there can be
     */
    record Ballots(int handedIn, int entitled) {}
}
