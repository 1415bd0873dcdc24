package vn.hoctap.recognition.query.decisions;

import java.util.Locale;
import vn.hoctap.recognition.web.text.Text;

/** What a decision does and where it stands, in words. */
public final class DecisionWords {
    private DecisionWords() {}

    public static String of(Draft.Kind kind) {
        return Text.called("words.decision", kind);
    }

    /** The same in the middle of a sentence. */
    public static String inSentence(Draft.Kind kind) {
        return of(kind).toLowerCase(Locale.ROOT);
    }

    public static String of(DecisionRow.State state) {
        return Text.called("words.decision.state", state);
    }
}
