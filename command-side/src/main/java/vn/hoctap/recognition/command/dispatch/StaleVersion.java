package vn.hoctap.recognition.command.dispatch;

/** The stream has moved on since the command's sender last saw it. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleVersion() {
        super("The stream has moved on");
    }
}
