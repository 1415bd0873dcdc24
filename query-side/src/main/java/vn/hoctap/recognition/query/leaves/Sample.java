package vn.hoctap.recognition.query.leaves;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.SignedCheckpoint;

/**
 * Dossiers drawn at random (chọn mẫu), so that nobody chose them and anybody can draw them again: those whose identifiers give
 * the smallest SHA-256 after the root of a signed log, which nobody knew while they were recorded.
 *
 * @param of how many dossiers there were to draw from
 * @param items the smallest first
 */
public record Sample(String checkpoint, int of, List<Drawn> items) {
    public Sample {
        items = List.copyOf(items);
    }

    /** @param sha256 of the root's 32 bytes and the identifier's 36 letters, by which it was drawn; hexadecimal */
    public record Drawn(UUID dossierId, String sha256) {}

    static Sample drawn(SignedCheckpoint signed, Collection<UUID> dossiers, int count) {
        var root = signed.checkpoint().root();
        var items = dossiers.stream()
                .map(dossier -> new Drawn(dossier, sha256(root, dossier)))
                .sorted(Comparator.comparing(Drawn::sha256))
                .limit(count)
                .toList();
        return new Sample(signed.note(), dossiers.size(), items);
    }

    private static String sha256(Hash root, UUID dossier) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(root.bytes());
            return HexFormat.of().formatHex(sha256.digest(dossier.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
