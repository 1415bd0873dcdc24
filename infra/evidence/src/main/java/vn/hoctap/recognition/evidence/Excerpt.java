package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a file that are kept, in their order. */
final class Excerpt {
    private final ByteBuffer bytes;
    private final List<ByteBuffer> pieces = new ArrayList<>();

    Excerpt(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    void keep(int from, int to) {
        pieces.add(bytes.slice(from, to - from));
    }

    void insert(byte[] piece) {
        pieces.add(ByteBuffer.wrap(piece));
    }

    /** Replaces the file, whole or not at all. */
    void writeTo(Path file) throws IOException {
        var kept = file.resolveSibling(file.getFileName() + ".kept");
        try {
            write(kept);
            Files.move(kept, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private void write(Path kept) throws IOException {
        try (var channel = FileChannel.open(kept, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var piece : pieces) {
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
            }
        }
    }
}
