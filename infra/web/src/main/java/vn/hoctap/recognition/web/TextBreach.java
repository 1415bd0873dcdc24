package vn.hoctap.recognition.web;

import java.util.Locale;
import vn.hoctap.recognition.web.text.Text;

/** Why a text is refused; the slug is part of the API. */
public enum TextBreach {
    LONE_SURROGATE,
    NUL_CHARACTER,
    CONTROL_CHARACTER,
    DIRECTION_CONTROL,
    INVISIBLE_CHARACTER,
    UNASSIGNED_CHARACTER,
    CONFUSABLE_LETTER,
    MIXED_SCRIPT,
    TOO_MANY_MARKS,
    SUSPECTED_MOJIBAKE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return Text.called("web.breach", this);
    }

    /** What no Unicode text may hold makes the JSON itself malformed; the rest is well formed and refused. */
    boolean isSyntax() {
        return this == LONE_SURROGATE || this == NUL_CHARACTER;
    }
}
