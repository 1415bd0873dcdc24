package vn.hoctap.recognition.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name under which a client knows a file, made fit to be shown; it is never a path of ours. */
public record DisplayName(String value) {
    static final int LIMIT = 120;

    private static final String NAMELESS = "minh-chung";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Controls, what turns the direction of text, what is invisible, halves of characters, and what has no meaning yet. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\x{2028}\\x{2029}]");

    private static final Pattern RESERVED_CHARACTERS = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern RESERVED_NAMES =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    public static DisplayName of(String given) {
        var name = FOLDERS.matcher(given).replaceFirst("");
        name = Normalizer.normalize(UNSEEN.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        name = RESERVED_CHARACTERS.matcher(name).replaceAll("_");
        name = EDGES.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        name = RESERVED_NAMES.matcher(name).matches() ? "_" + name : name;
        return new DisplayName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    /** In lower case and without the dot; empty if the name has none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Keeps the extension, which tells people what they open. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LIMIT) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var end = dot < 0 || name.length() - dot > LIMIT / 2 ? "" : name.substring(dot);
        int kept = LIMIT - end.codePointCount(0, end.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + end;
    }
}
