package vn.hoctap.recognition.query.folding;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Vietnamese without marks, capitals and odd blanks (không dấu), so that "Hoà", "HÒA" and "hoa" are one. */
public final class Folding {
    /** What a text is compared with in SQL; equal to {@link #folded(String)} on every text. */
    public static final String FUNCTION = "folding.folded";

    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]+");
    private static final Pattern BLANKS = Pattern.compile(
            "[\\u0009-\\u000D\\u001C-\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
    private static final Pattern WILD = Pattern.compile("[\\\\%_]");

    private Folding() {}

    public static String folded(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd');
        return inSmallLetters(BLANKS.matcher(bare).replaceAll(" ")).strip();
    }

    /** The pattern of LIKE for folded texts that contain this one. */
    public static String containing(String text) {
        return "%" + WILD.matcher(folded(text)).replaceAll("\\\\$0") + "%";
    }

    /** Letter by letter, as the database does it, where Java's own way would look at the neighbours too. */
    private static String inSmallLetters(String text) {
        var small = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }
}
