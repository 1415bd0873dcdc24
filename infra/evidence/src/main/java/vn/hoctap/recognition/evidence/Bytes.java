package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file's bytes outside the heap, with the ways in which the formats write numbers. */
final class Bytes {
    private Bytes() {}

    /** Refuses a file by its size before anything of it is read. */
    static ByteBuffer of(Path file, long limit) throws IOException {
        try (var channel = FileChannel.open(file)) {
            FlawFound.unless(channel.size() > 0, EvidenceFlaw.EMPTY);
            FlawFound.unless(channel.size() <= limit, EvidenceFlaw.TOO_LARGE);
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    static int unsigned(ByteBuffer bytes, int at) throws FlawFound {
        FlawFound.unless(at >= 0 && at < bytes.limit(), EvidenceFlaw.DAMAGED);
        return bytes.get(at) & 0xFF;
    }

    static int bigEndian16(ByteBuffer bytes, int at) throws FlawFound {
        return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
    }

    static long bigEndian32(ByteBuffer bytes, int at) throws FlawFound {
        return (long) bigEndian16(bytes, at) << 16 | bigEndian16(bytes, at + 2);
    }

    static int littleEndian16(ByteBuffer bytes, int at) throws FlawFound {
        return unsigned(bytes, at) | unsigned(bytes, at + 1) << 8;
    }

    static long littleEndian32(ByteBuffer bytes, int at) throws FlawFound {
        return littleEndian16(bytes, at) | (long) littleEndian16(bytes, at + 2) << 16;
    }

    static boolean startsWith(ByteBuffer bytes, int at, String ascii) {
        var sought = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + sought.length > bytes.limit()) {
            return false;
        }
        for (int index = 0; index < sought.length; index++) {
            if (bytes.get(at + index) != sought[index]) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(ByteBuffer bytes, int from) {
        for (int at = from; at < bytes.limit(); at++) {
            if (bytes.get(at) != 0 && !Character.isWhitespace(bytes.get(at))) {
                return false;
            }
        }
        return true;
    }
}
