package vn.hoctap.recognition.portal.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF when it happened to be made, so that what is printed twice can be compared byte for byte. What is put in
 * instead is as long as what was there, because a PDF knows the places of its parts.
 */
final class SameBytes {
    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>([^<]+)<");
    private static final Pattern DESCRIBED = Pattern.compile("(?<=<xmp:MetadataDate>)[^<]+(?=<)");
    private static final Pattern IDS = Pattern.compile("/ID \\[<[0-9A-F]{32}> <[0-9A-F]{32}>\\]");
    private static final String ID = "/ID [<%1$s> <%1$s>]";

    private SameBytes() {}

    static byte[] of(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var created =
                CREATED.matcher(text).results().map(found -> found.group(1)).findFirst();
        var dated =
                created.map(day -> DESCRIBED.matcher(text).replaceFirst(day)).orElse(text);
        var bare = IDS.matcher(dated).replaceFirst(ID.formatted("0".repeat(32)));
        return IDS.matcher(bare).replaceFirst(ID.formatted(digest(bare))).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Not for safety: an identifier that follows from what it names. */
    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
