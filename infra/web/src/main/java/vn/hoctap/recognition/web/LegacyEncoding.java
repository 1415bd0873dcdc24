package vn.hoctap.recognition.web;

import java.util.regex.Pattern;

/**
 * Tells a text that was typed for a font of the years before Unicode, TCVN3 or VNI, and looks like Vietnamese in that font
 * alone. It may be right after all, a foreign name for instance; so it is kept, and its sender is told.
 */
final class LegacyEncoding {
    /** The header of the answer that says what its sender had better look at. */
    static final String HEADER = "Recognition-Warning";

    static final String WARNING = "suspected-legacy-encoding";

    /** Capital letters and signs within a word, which stand for letters with marks: NguyÔn, Hµ Néi, ®iÖn. */
    private static final String TCVN3 = "\\p{Ll}[\u00C0-\u00D6\u00D8-\u00DE]"
            + "|\\p{L}[\u00B5\u00B8\u00B6\u00A8]"
            + "|\\p{L}[\u00A9\u00AA\u00AC\u00AE\u00B7\u00B9\u00BB\u00BC\u00BD\u00BE\u00AB]\\p{Ll}"
            + "|(?<!\\p{L})[\u00AE\u00A7]\\p{Ll}";

    /** A letter and its mark as a second letter, in pairs that Vietnamese does not have: Nguyeãn, Haø Noäi. */
    private static final String VNI =
            "[aA][\u00F9\u00F8\u00FB\u00F5\u00EF\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB]"
                    + "|[eE][\u00F9\u00F8\u00FB\u00F5\u00EF\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4]"
                    + "|[oO][\u00F9\u00F8\u00FB\u00F5\u00EF\u00E2\u00E5\u00E4]"
                    + "|[uU][\u00F9\u00F8\u00FB\u00F5\u00EF]|[yY][\u00F9\u00F8\u00FB\u00F5\u00EF]"
                    + "|[\u00F4\u00F6\u00D4\u00D6][\u00F9\u00F8\u00FB\u00F5\u00EF]";

    private static final Pattern SUSPECTED = Pattern.compile(TCVN3 + "|" + VNI);

    private LegacyEncoding() {}

    static boolean isSuspectedIn(String text) {
        return SUSPECTED.matcher(text).find();
    }
}
