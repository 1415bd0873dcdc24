package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.io.Serial;

/** Ends an inspection; an {@link IOException}, because it has to pass through readers of streams. */
final class FlawFound extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final EvidenceFlaw flaw;

    FlawFound(EvidenceFlaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    EvidenceFlaw flaw() {
        return flaw;
    }

    static void unless(boolean right, EvidenceFlaw flaw) throws FlawFound {
        if (!right) {
            throw new FlawFound(flaw);
        }
    }
}
