package vn.hoctap.recognition.verifier;

import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Written forms of which exactly one is taken: what is written otherwise is nothing. */
final class Strict {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Strict() {}

    /** Standard Base64 with padding; the decoder alone would take missing padding and unused bits too. */
    static Optional<byte[]> base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            return Optional.of(bytes)
                    .filter(read -> Base64.getEncoder().encodeToString(read).equals(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** A whole number from 0 to 2^63 - 1, without leading zeros. */
    static OptionalLong number(String text) {
        try {
            return NUMBER.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}
