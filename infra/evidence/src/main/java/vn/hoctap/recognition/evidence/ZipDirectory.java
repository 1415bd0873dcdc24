package vn.hoctap.recognition.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the directory of an archive, and refuses one that could be read in two ways: every byte of it belongs to one
 * entry or to the directory.
 */
final class ZipDirectory {
    private static final int END_LENGTH = 22;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    /** Sizes that a writer learnt too late may follow the data. */
    private static final int DESCRIPTOR = 24;

    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;
    private static final int LINK = 0xA000;
    private static final int KIND_OF_FILE = 0xF000;

    private final ByteBuffer bytes;
    private final List<ZipPart> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    /** Where the next entry has to begin, give or take what may follow the data of the one before. */
    private long expected;

    private ZipDirectory(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static List<ZipPart> read(ByteBuffer bytes, int mostEntries) throws FlawFound {
        return new ZipDirectory(bytes).parts(mostEntries);
    }

    private List<ZipPart> parts(int most) throws FlawFound {
        int end = bytes.limit() - END_LENGTH;
        FlawFound.unless(Bytes.startsWith(bytes, end, "PK\5\6"), EvidenceFlaw.FOREIGN_CONTENT);
        int entries = Bytes.littleEndian16(bytes, end + 10);
        FlawFound.unless(entries <= most, EvidenceFlaw.ARCHIVE_LIMITS);
        long first = Bytes.littleEndian32(bytes, end + 16);
        long at = first;
        for (int number = 0; number < entries; number++) {
            at = entry(at);
        }
        FlawFound.unless(at == end, EvidenceFlaw.FOREIGN_CONTENT);
        follows(first);
        return parts;
    }

    /** Answers where the next one begins. */
    private long entry(long start) throws FlawFound {
        FlawFound.unless(start + HEADER_LENGTH <= bytes.limit(), EvidenceFlaw.DAMAGED);
        int at = (int) start;
        FlawFound.unless(Bytes.startsWith(bytes, at, "PK\1\2"), EvidenceFlaw.DAMAGED);
        FlawFound.unless((Bytes.littleEndian16(bytes, at + 8) & ENCRYPTED) == 0, EvidenceFlaw.ENCRYPTED);
        int length = Bytes.littleEndian16(bytes, at + 28);
        int attributes = Bytes.littleEndian16(bytes, at + 40);
        FlawFound.unless((attributes & KIND_OF_FILE) != LINK, EvidenceFlaw.UNSAFE_ENTRY);
        add(at, name(at + HEADER_LENGTH, length));
        return start
                + HEADER_LENGTH
                + length
                + Bytes.littleEndian16(bytes, at + 30)
                + Bytes.littleEndian16(bytes, at + 32);
    }

    private void add(int at, String name) throws FlawFound {
        FlawFound.unless(ZipNameRule.isSafe(name) && names.add(name), EvidenceFlaw.UNSAFE_ENTRY);
        int method = Bytes.littleEndian16(bytes, at + 10);
        FlawFound.unless(method == 0 || method == DEFLATED, EvidenceFlaw.DAMAGED);
        long packed = Bytes.littleEndian32(bytes, at + 20);
        long local = Bytes.littleEndian32(bytes, at + 42);
        follows(local);
        int from = dataOf((int) local, name, method);
        expected = from + packed;
        FlawFound.unless(expected <= bytes.limit(), EvidenceFlaw.DAMAGED);
        parts.add(new ZipPart(name, method, packed, Bytes.littleEndian32(bytes, at + 24), from));
    }

    private void follows(long start) throws FlawFound {
        long most = expected == 0 ? 0 : expected + DESCRIPTOR;
        FlawFound.unless(start >= expected && start <= most, EvidenceFlaw.FOREIGN_CONTENT);
    }

    /** Both headers of an entry have to say the same. */
    private int dataOf(int local, String name, int method) throws FlawFound {
        FlawFound.unless(Bytes.startsWith(bytes, local, "PK\3\4"), EvidenceFlaw.DAMAGED);
        int length = Bytes.littleEndian16(bytes, local + 26);
        FlawFound.unless(name.equals(name(local + LOCAL_LENGTH, length)), EvidenceFlaw.UNSAFE_ENTRY);
        FlawFound.unless(method == Bytes.littleEndian16(bytes, local + 8), EvidenceFlaw.DAMAGED);
        return local + LOCAL_LENGTH + length + Bytes.littleEndian16(bytes, local + 28);
    }

    private String name(int at, int length) throws FlawFound {
        FlawFound.unless(at + length <= bytes.limit(), EvidenceFlaw.DAMAGED);
        var name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
