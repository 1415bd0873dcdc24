package vn.hoctap.recognition.command.admission;

import java.io.Serial;

/** The sender may not send the command; nothing has been done. */
public final class NotAdmitted extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;

    public NotAdmitted(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why not, as far as the sender is told. */
    public enum Why {
        /** It is not the sender's to do. */
        FORBIDDEN,
        /** It would be the sender's to do, were it not for an earlier or another part in the same matter. */
        NOT_APART,
        /** The sender is not to know that it exists. */
        HIDDEN
    }
}
