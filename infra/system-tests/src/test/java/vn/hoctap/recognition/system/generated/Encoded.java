package vn.hoctap.recognition.system.generated;

import java.nio.charset.StandardCharsets;

/** Texts as addresses and headers hold them. */
final class Encoded {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Encoded() {}

    /** Nothing encoded that need not be. */
    static String component(String text) {
        var encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            encoded.append(
                    PLAIN.indexOf(character) >= 0 ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return encoded.toString();
    }

    /** Text that leaves its line only where it is meant to do so: as UTF-8 octets, each in a char. */
    static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The same without what would end a header or a request line. */
    static String oneLine(String text) {
        return octets(text).replaceAll("[\\r\\n]", "");
    }
}
