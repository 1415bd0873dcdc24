package vn.hoctap.recognition.portal.everyone;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The code of a certificate as people read and type it: groups of four, capitals or not (mã kiểm tra). */
public final class CertificateCode {
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Pattern DIGITS =
            Pattern.compile("(\\p{XDigit}{8})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{12})");

    private CertificateCode() {}

    /** Empty where what was typed can be no code. */
    static Optional<UUID> parse(String typed) {
        var digits = DIGITS.matcher(BETWEEN.matcher(typed).replaceAll(""));
        return digits.matches() ? Optional.of(UUID.fromString(digits.replaceAll("$1-$2-$3-$4-$5"))) : Optional.empty();
    }

    /** In eight groups of four. */
    public static String grouped(UUID code) {
        return code.toString().replace("-", "").toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
