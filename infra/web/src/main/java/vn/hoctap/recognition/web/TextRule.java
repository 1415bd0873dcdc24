package vn.hoctap.recognition.web;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which texts are accepted, and in which one form they are kept (NFC). */
public final class TextRule {
    /** NFC absorbs at most three marks into a letter, so a longer run breaks the rule and is not worth sorting. */
    private static final Pattern ENDLESS_MARKS = Pattern.compile("\\p{M}{9}");

    private static final Pattern TOO_MANY_MARKS = Pattern.compile("\\p{M}{3}");
    private static final String CONFUSABLE_WITH_D = "\u00D0\u00F0\u0189\u0256";
    private static final String BLANK_LETTERS =
            "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";
    private static final String DIRECTION = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /** UTF-8 bytes of Vietnamese letters, each read as a character of Windows-1252. */
    private static final Pattern MOJIBAKE = Pattern.compile(
            "\u00E1[\u00BA\u00BB][\u0080-\u009F\u00A1-\u00BF\u0152-\u0178"
                    + "\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|\u00C6[\u00B0\u00A1]|\u00C4[\u2018\u0091\u0192\u0090]");

    private TextRule() {}

    /** The first rule that {@code text} breaks, in any normalisation form. */
    public static Optional<TextBreach> breach(String text) {
        return text.codePoints()
                .mapToObj(TextRule::ofCharacter)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> ENDLESS_MARKS.matcher(text).find()
                        ? Optional.of(TextBreach.TOO_MANY_MARKS)
                        : Optional.ofNullable(ofWhole(normalise(text))));
    }

    /**
     * The one form of a text that breaks no rule.
     *
     * @throws ProblemException of type {@link ProblemType#INVALID_TEXT}
     */
    public static String accepted(String text) {
        breach(text).ifPresent(breach -> {
            throw new ProblemException(ProblemType.INVALID_TEXT, breach.sentence()).with("reason", breach.slug());
        });
        return normalise(text);
    }

    /** The one form in which a text is compared and stored. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static @Nullable TextBreach ofCharacter(int character) {
        if (CONFUSABLE_WITH_D.indexOf(character) >= 0 || isDisguisedLatin(character)) {
            return TextBreach.CONFUSABLE_LETTER;
        }
        if (BLANK_LETTERS.indexOf(character) >= 0) {
            return TextBreach.INVISIBLE_CHARACTER;
        }
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> TextBreach.LONE_SURROGATE;
            case Character.CONTROL -> ofControl(character);
            case Character.FORMAT -> ofFormat(character);
            case Character.PRIVATE_USE, Character.UNASSIGNED -> TextBreach.UNASSIGNED_CHARACTER;
            default -> null;
        };
    }

    /** Letters and digits of full width, and those of formulas, look like plain ones and equal none. */
    private static boolean isDisguisedLatin(int character) {
        return (character >= 0xFF10 && character <= 0xFF5A && Character.isLetterOrDigit(character))
                || (character >= 0x1D400 && character <= 0x1D7FF);
    }

    private static @Nullable TextBreach ofControl(int character) {
        return switch (character) {
            case 0 -> TextBreach.NUL_CHARACTER;
            case '\t', '\n' -> null;
            default -> TextBreach.CONTROL_CHARACTER;
        };
    }

    private static TextBreach ofFormat(int character) {
        return DIRECTION.indexOf(character) >= 0 ? TextBreach.DIRECTION_CONTROL : TextBreach.INVISIBLE_CHARACTER;
    }

    private static @Nullable TextBreach ofWhole(String text) {
        if (TOO_MANY_MARKS.matcher(text).find()) {
            return TextBreach.TOO_MANY_MARKS;
        }
        if (MOJIBAKE.matcher(text).find()) {
            return TextBreach.SUSPECTED_MOJIBAKE;
        }
        return mixesScripts(text) ? TextBreach.MIXED_SCRIPT : null;
    }

    private static boolean mixesScripts(String text) {
        var scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
        return scripts.contains(LATIN) && (scripts.contains(CYRILLIC) || scripts.contains(GREEK));
    }
}
