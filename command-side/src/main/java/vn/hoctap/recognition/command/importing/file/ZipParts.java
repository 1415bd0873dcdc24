package vn.hoctap.recognition.command.importing.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import vn.hoctap.recognition.command.importing.model.Flaw;

/**
 * The parts of a ZIP file, unpacked within limits. Its own table of contents is not asked: it may promise other sizes than
 * the parts have, or one part many times over.
 */
final class ZipParts {
    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 50L << 20;
    /** The most monotonous sheet shrinks to a hundredth, a bomb to a thousandth. */
    private static final long MOST_EXPANSION = 250;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long room;

    private ZipParts(long room) {
        this.room = room;
    }

    static ZipParts of(byte[] content) throws IOException, UnreadableTable {
        var parts = new ZipParts(Math.min(MOST_BYTES, MOST_EXPANSION * content.length));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName(), zip);
            }
        }
        return parts;
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] get(String name) throws UnreadableTable {
        return find(name).orElseThrow(() -> new UnreadableTable(Flaw.FILE_UNREADABLE));
    }

    private void add(String name, ZipInputStream zip) throws IOException, UnreadableTable {
        var part = zip.readNBytes((int) room + 1);
        room -= part.length;
        if (room < 0 || parts.size() == MOST_PARTS) {
            throw new UnreadableTable(Flaw.FILE_UNPACKS_TOO_LARGE);
        }
        if (parts.put(name, part) != null) {
            throw new UnreadableTable(Flaw.FILE_UNREADABLE);
        }
    }
}
