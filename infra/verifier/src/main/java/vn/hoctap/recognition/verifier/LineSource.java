package vn.hoctap.recognition.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import vn.hoctap.recognition.verifier.Place.LineOf;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/** Lines of a file, one in memory at a time. */
final class LineSource implements AutoCloseable {
    /** Bytes of a line without its line feed. */
    static final int LONGEST = 64 << 20;

    private static final int FIRST_BUFFER = 1 << 16;

    private final InputStream file;
    private final MessageDigest digest = Hash.sha256();
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int start;
    private int lineFeed = -1;
    private int filled;
    private long offset;
    private long line;

    private LineSource(InputStream file, long offset, long line) {
        this.file = file;
        this.offset = offset;
        this.line = line;
    }

    static LineSource open(Path path) throws IOException {
        return new LineSource(Files.newInputStream(path), 0, 0);
    }

    /** Opens at a place that another source told, before the line after {@code line}. */
    static LineSource open(Path path, long offset, long line) throws IOException {
        var file = Files.newInputStream(path);
        file.skipNBytes(offset);
        return new LineSource(file, offset, line);
    }

    /** Bytes of the file before the line that was read last. */
    long offset() {
        return offset;
    }

    LineOf place() {
        return new LineOf(line);
    }

    /** Reads the next line, which takes the place of the one before. */
    JsonLine next() throws IOException, Unreadable {
        offset += lineFeed + 1 - start;
        start = lineFeed + 1;
        line++;
        lineFeed = find(start);
        return new JsonLine(buffer, start, lineFeed, place());
    }

    /** Has the line count among those that {@link #hash} is of; to be called before its texts are decoded. */
    void count() {
        digest.update(buffer, start, lineFeed + 1 - start);
    }

    /** Of all lines that were counted. */
    Hash hash() {
        return Hash.of(digest);
    }

    boolean isAtEnd() throws IOException {
        return lineFeed + 1 == filled && file.read() < 0;
    }

    private int find(int from) throws IOException, Unreadable {
        int at = from;
        while (true) {
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled) {
                return at;
            }
            at -= makeRoom();
            int read = file.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                throw new Unreadable(Why.CUT, place());
            }
            filled += read;
        }
    }

    /** Moves the line to the front, or into a larger buffer, and says by how much it moved. */
    private int makeRoom() throws Unreadable {
        if (filled < buffer.length) {
            return 0;
        }
        int moved = start;
        if (moved > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
        } else {
            buffer = Arrays.copyOf(buffer, larger());
        }
        start = 0;
        filled -= moved;
        return moved;
    }

    private int larger() throws Unreadable {
        if (buffer.length > LONGEST) {
            throw new Unreadable(Why.LINE_TOO_LONG, place());
        }
        return buffer.length >= LONGEST / 2 ? LONGEST + 1 : buffer.length * 2;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
