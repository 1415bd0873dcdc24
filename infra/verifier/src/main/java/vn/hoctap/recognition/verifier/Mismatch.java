package vn.hoctap.recognition.verifier;

/** Something is not as it was recorded. */
final class Mismatch extends Exception {
    /** What does not match; each has a sentence in the texts. */
    enum Reason {
        ORIGIN,
        SIGNATURE,
        OTHER_KEY,
        EARLIER_SIGNATURE,
        EARLIER_SIZE,
        EARLIER_ROOT,
        EARLIER_STREAMS,
        CONSISTENCY,
        CONSISTENCY_ORDER,
        POSITION,
        BEYOND,
        TIME,
        VERSION,
        INCLUSION,
        NO_EVENTS,
        EVENTS_MISSING,
        ROOT,
        STREAMS,
        HEAD_MISSING,
        HEAD_WITHOUT_EVENTS,
        HEAD_VERSION,
        HEAD_POSITION,
        HEAD_ORDER,
        HEAD_INCLUSION,
        ATTACHMENT_ORDER,
        ATTACHMENT_WITHOUT_EVENT,
        ATTACHMENT_STREAM,
        ATTACHMENT_UNNAMED,
        ATTACHMENT_CHANGED,
        END_COUNT,
        END_HASH
    }

    private final Reason reason;
    private final transient Place place;

    private Mismatch(Reason reason, Place place) {
        super(reason + " " + place);
        this.reason = reason;
        this.place = place;
    }

    /** @throws Mismatch unless {@code holds} */
    static void unless(boolean holds, Reason reason, Place place) throws Mismatch {
        if (!holds) {
            throw new Mismatch(reason, place);
        }
    }

    static void unless(boolean holds, Reason reason, long position) throws Mismatch {
        if (!holds) {
            throw new Mismatch(reason, new Place.Position(position));
        }
    }

    Reason reason() {
        return reason;
    }

    Place place() {
        return place;
    }
}
