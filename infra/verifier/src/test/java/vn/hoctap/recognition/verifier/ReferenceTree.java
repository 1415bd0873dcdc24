package vn.hoctap.recognition.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Trees by the definitions of RFC 6962 section 2.1, word for word: slow, and sharing nothing with what is tested. */
final class ReferenceTree {
    private ReferenceTree() {}

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    /** MTH. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH(m, D[n]) of section 2.1.1. */
    static List<byte[]> path(int m, List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? plus(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : plus(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    /** PROOF(m, D[n]) of section 2.1.2. */
    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return m == 0 ? List.of() : subProof(m, leaves, true);
    }

    private static List<byte[]> subProof(int m, List<byte[]> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(n);
        return m <= k
                ? plus(subProof(m, leaves.subList(0, k), whole), root(leaves.subList(k, n)))
                : plus(subProof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    /** The largest power of two below n. */
    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private static List<byte[]> plus(List<byte[]> hashes, byte[] next) {
        var all = new ArrayList<>(hashes);
        all.add(next);
        return all;
    }

    static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

    static Hash hash(byte[] bytes) {
        return Hash.parse(text(bytes)).orElseThrow();
    }

    static List<Hash> hashes(List<byte[]> all) {
        return all.stream().map(ReferenceTree::hash).toList();
    }
}
