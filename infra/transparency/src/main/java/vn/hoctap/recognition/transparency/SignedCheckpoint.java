package vn.hoctap.recognition.transparency;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A checkpoint as the log signed it.
 *
 * @param note the signed note, whole
 */
public record SignedCheckpoint(Checkpoint checkpoint, String note) {
    private static final Pattern BODY =
            Pattern.compile("[^\\n]+\\n([0-9]+)\\n([^\\n ]+)\\nstreams ([0-9]+) ([^\\n ]+)\\ntime ([^\\n ]+)\\n");

    /**
     * Reads a note that the key has signed; signatures of others beside it are passed over.
     *
     * @throws IllegalArgumentException if it is none, or the key has not signed it
     */
    public static SignedCheckpoint read(String note, PublishedKey key) {
        int end = note.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("not a signed note");
        }
        var body = note.substring(0, end + 1);
        if (note.substring(end + 2).lines().noneMatch(line -> isSignature(line, body, key))) {
            throw new IllegalArgumentException("not signed by " + key.name());
        }
        var checkpoint = checkpoint(body);
        if (!checkpoint.body(key.name()).equals(body)) {
            throw new IllegalArgumentException("not a checkpoint of " + key.name());
        }
        return new SignedCheckpoint(checkpoint, note);
    }

    private static boolean isSignature(String line, String body, PublishedKey key) {
        var start = "\u2014 " + key.name() + " ";
        if (!line.startsWith(start)) {
            return false;
        }
        var signed = Base64.getDecoder().decode(line.substring(start.length()));
        int hash = PublishedKey.HASH_BYTES;
        return signed.length == hash + PublishedKey.SIGNATURE_BYTES
                && Arrays.equals(Arrays.copyOf(signed, hash), key.hash())
                && key.verifies(body, Arrays.copyOfRange(signed, hash, signed.length));
    }

    private static Checkpoint checkpoint(String body) {
        var lines = BODY.matcher(body);
        if (!lines.matches()) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        try {
            return new Checkpoint(
                    Long.parseLong(lines.group(1)),
                    hash(lines.group(2)),
                    Long.parseLong(lines.group(3)),
                    hash(lines.group(4)),
                    Instant.parse(lines.group(5)));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("not a checkpoint", noTime);
        }
    }

    private static Hash hash(String base64) {
        return Hash.of(Base64.getDecoder().decode(base64));
    }
}
