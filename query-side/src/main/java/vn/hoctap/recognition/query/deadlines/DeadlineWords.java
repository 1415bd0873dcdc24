package vn.hoctap.recognition.query.deadlines;

import java.util.Locale;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.web.text.Text;

/** What each kind of deadline is called (thời hạn). */
public final class DeadlineWords {
    private DeadlineWords() {}

    public static String of(DeadlineKind kind) {
        return Text.called("words.deadline", kind);
    }

    /** The same in the middle of a sentence. */
    public static String inSentence(DeadlineKind kind) {
        var words = of(kind);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
