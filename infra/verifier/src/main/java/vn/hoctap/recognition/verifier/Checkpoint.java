package vn.hoctap.recognition.verifier;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/**
 * What the log says of itself when it signs (mốc đã ký): C2SP tlog-checkpoint with two lines more.
 *
 * @param size how many events
 * @param root of the log
 * @param streams how many
 * @param heads root of the stream heads
 * @param time whole seconds
 */
record Checkpoint(String origin, long size, Hash root, long streams, Hash heads, Instant time) {
    private static final int LINES = 5;
    private static final int TIME_LENGTH = "2026-11-23T00:00:00Z".length();

    /** @param text with its last line feed */
    static Checkpoint parse(String text, Place place) throws Unreadable {
        var lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !SignedNote.isName(lines[0])) {
            throw new Unreadable(Why.NOTE, place);
        }
        var streams = lines[3].split(" ", -1);
        if (streams.length != 3 || !streams[0].equals("streams") || !lines[4].startsWith("time ")) {
            throw new Unreadable(Why.NOTE, place);
        }
        var checkpoint = new Checkpoint(
                lines[0],
                number(lines[1], place),
                hash(lines[2], place),
                number(streams[1], place),
                hash(streams[2], place),
                time(lines[4].substring(5)).orElseThrow(() -> new Unreadable(Why.NOTE, place)));
        if (checkpoint.streams > checkpoint.size || (checkpoint.streams == 0 && checkpoint.size > 0)) {
            throw new Unreadable(Why.NOTE, place);
        }
        return checkpoint;
    }

    private static long number(String text, Place place) throws Unreadable {
        return Strict.number(text).orElseThrow(() -> new Unreadable(Why.NOTE, place));
    }

    private static Hash hash(String text, Place place) throws Unreadable {
        return Hash.parse(text).orElseThrow(() -> new Unreadable(Why.NOTE, place));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(time ->
                            text.length() == TIME_LENGTH && time.toString().equals(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
