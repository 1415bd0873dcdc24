package vn.hoctap.recognition.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells the one written form of a path from all others. Two programs that read the same path differently, one that
 * guards it and one that serves it, are how a guard is passed.
 */
final class RequestTarget {
    /** Nothing is encoded that need not be, and nothing that would mean something if it were not. */
    private static final Pattern SEGMENT = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,=:@-]++|%[0-9A-Fa-f]{2})++");

    private static final Pattern DOTS = Pattern.compile("\\.{1,2}");
    private static final String NEVER_ENCODED = "/\\.;%-_~";

    private RequestTarget() {}

    /** @param path as it was sent, without its query */
    static boolean isCanonical(String path) {
        return "/".equals(path) || (path.startsWith("/") && segmentsAreCanonical(path.substring(1)));
    }

    private static boolean segmentsAreCanonical(String path) {
        var segments = path.split("/", -1);
        for (int index = 0; index < segments.length; index++) {
            boolean isEndOfFolder = index == segments.length - 1 && segments[index].isEmpty();
            if (!isEndOfFolder && !isCanonicalSegment(segments[index])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCanonicalSegment(String segment) {
        return SEGMENT.matcher(segment).matches() && !DOTS.matcher(segment).matches() && encodesOnlyWhatItMust(segment);
    }

    private static boolean encodesOnlyWhatItMust(String segment) {
        var bytes = ByteBuffer.allocate(segment.length());
        for (int index = segment.indexOf('%'); index >= 0; index = segment.indexOf('%', index + 1)) {
            int character = Integer.parseInt(segment, index + 1, index + 3, 16);
            if (isNeverEncoded(character)) {
                return false;
            }
            bytes.put((byte) character);
            if (!segment.startsWith("%", index + 3)) {
                bytes.put((byte) ' ');
            }
        }
        return isUtf8(bytes.flip());
    }

    private static boolean isNeverEncoded(int character) {
        return character < ' '
                || character == 0x7F
                || (character < 0x80 && Character.isLetterOrDigit(character))
                || NEVER_ENCODED.indexOf(character) >= 0;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
