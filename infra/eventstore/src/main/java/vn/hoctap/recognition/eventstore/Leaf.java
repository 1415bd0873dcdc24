package vn.hoctap.recognition.eventstore;

import java.util.HexFormat;

/** A SHA-256 leaf hash, as 64 lower-case hexadecimal digits. */
public record Leaf(String hex) {
    static Leaf of(byte[] hash) {
        return new Leaf(HexFormat.of().formatHex(hash));
    }
}
