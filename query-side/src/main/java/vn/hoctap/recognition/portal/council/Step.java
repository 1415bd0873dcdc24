package vn.hoctap.recognition.portal.council;

import vn.hoctap.recognition.web.text.Text;

/** Where a session stands for the person before the page; what waits for that person comes first. */
public enum Step {
    DECLARE,
    SCORE,
    CLOSE,
    AGAIN,
    WAIT,
    PRESIDED,
    /** Whoever does not sit in it. */
    LOOK,
    DISSOLVED,
    CLOSED;

    public String state() {
        return Text.called("council.state", this);
    }

    /** What the person is to do; empty where somebody else has to, or nobody. */
    public String act() {
        return switch (this) {
            case DECLARE, SCORE, CLOSE, AGAIN -> Text.called("council.act", this);
            case WAIT, PRESIDED, LOOK, DISSOLVED, CLOSED -> "";
        };
    }

    /** Whether the person has declared that nothing stands in the way, and the session is open. */
    boolean isJudging() {
        return switch (this) {
            case SCORE, CLOSE, WAIT, PRESIDED -> true;
            case DECLARE, AGAIN, LOOK, DISSOLVED, CLOSED -> false;
        };
    }
}
