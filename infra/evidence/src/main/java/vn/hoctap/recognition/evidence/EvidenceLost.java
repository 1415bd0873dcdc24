package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.io.Serial;

/** The store does not hold the bytes that were put under a hash: a case for restoring, never an empty answer. */
public final class EvidenceLost extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Loss loss;

    /** What became of the bytes. */
    public enum Loss {
        MISSING,
        CHANGED
    }

    EvidenceLost(Loss loss, EvidenceHash hash) {
        super(loss + " " + hash);
        this.loss = loss;
    }

    public Loss loss() {
        return loss;
    }
}
