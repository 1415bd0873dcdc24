package vn.hoctap.recognition.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 of RFC 3629: the shortest form, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
    private Utf8() {}

    /** How many bytes the character at {@code at} takes, 0 if it is none. */
    static int lengthAt(byte[] bytes, int at, int end) {
        int first = bytes[at];
        if (first >= 0) {
            return 1;
        }
        int lead = first & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || end - at < length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int next = at + 2; next < at + length; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The second byte shows what is longer than it need be, a surrogate, or too high. */
    private static boolean isSecond(int lead, int second) {
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= lowest && second <= highest;
    }

    /** Writes a character and says where the next one goes. */
    static int write(int codePoint, byte[] bytes, int at) {
        if (codePoint < 0x80) {
            bytes[at] = (byte) codePoint;
            return at + 1;
        }
        int rest = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        bytes[at] = (byte) ((0xF00 >> (rest + 1)) | (codePoint >> (6 * rest)));
        for (int place = 1; place <= rest; place++) {
            bytes[at + place] = (byte) (0x80 | ((codePoint >> (6 * (rest - place))) & 0x3F));
        }
        return at + rest + 1;
    }

    static Optional<String> read(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** In the order of the bytes, which is that of the characters but not that of Java's halves of them. */
    static int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int at = 0; at < common; at++) {
            char left = one.charAt(at);
            char right = other.charAt(at);
            if (left != right) {
                boolean half = Character.isSurrogate(left);
                return half == Character.isSurrogate(right) ? left - right : half ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }
}
