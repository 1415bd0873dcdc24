package vn.hoctap.recognition.query.reading;

import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.TextRule;

/** What somebody typed, in the one form in which texts are kept. */
public final class AcceptedText {
    private AcceptedText() {}

    /** Null where nothing was typed. */
    public static @Nullable String orNull(@Nullable String typed) {
        return typed == null ? null : of(typed);
    }

    /** @throws ProblemException if it holds what no kept text can hold */
    public static String of(String typed) {
        return TextRule.accepted(typed);
    }
}
