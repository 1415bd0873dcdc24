package vn.hoctap.recognition.verifier;

/** The command, or a file that it names, cannot be read: nothing is said about what was recorded. */
final class Unreadable extends Exception {
    /** Why not; each has a sentence in the texts. */
    enum Why {
        USAGE,
        FILE,
        TOO_LARGE,
        LINE_TOO_LONG,
        CUT,
        AFTER_END,
        FORM,
        ORDER,
        FORMAT,
        NOTE,
        KEY
    }

    private final Why why;
    private final transient Place place;

    Unreadable(Why why, Place place) {
        super(why + " " + place);
        this.why = why;
        this.place = place;
    }

    Why why() {
        return why;
    }

    Place place() {
        return place;
    }
}
