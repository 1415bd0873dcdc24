package vn.hoctap.recognition.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The eight leaves of the tests of Certificate Transparency, with their roots and proofs, as they stand in
 * github.com/transparency-dev/merkle, {@code log_verifier_test.go} (Apache License 2.0; the numbers alone are taken over).
 * The ways of spoiling a proof are those of that file too.
 */
@DisplayName("A tree of RFC 6962")
class CertificateTransparencyTest {
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String SOME_HASH = "abacaba000000000000000000000000000000000000000000060061e00123456";

    private final TreeHasher hasher = new TreeHasher();

    @Test
    void has_the_published_root_at_every_size() {
        var tree = new CompactRange(hasher);
        assertThat(tree.root()).isEqualTo(hash(ROOTS.getFirst()));
        for (int size = 1; size <= LEAVES.size(); size++) {
            tree.add(leaf(size));
            assertThat(tree.root()).isEqualTo(hash(ROOTS.get(size)));
            assertThat(tree.size()).isEqualTo(size);
        }
    }

    /** @param leaf from 1, as published */
    @ParameterizedTest(name = "leaf {0} of {1}")
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "3, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "2, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void proves_inclusion_as_published_and_not_otherwise(int leaf, int size, String published) {
        var path = hashes(published);
        var hash = leaf(leaf);
        int index = leaf - 1;
        assertThat(includes(hash, index, size, path, ROOTS.get(size))).isTrue();
        for (var otherIndex : List.of(index - 1, index + 1, index ^ 2)) {
            assertThat(includes(hash, otherIndex, size, path, ROOTS.get(size))).isFalse();
        }
        for (var otherSize : List.of(size * 2, size / 2)) {
            assertThat(includes(hash, index, otherSize, path, ROOTS.get(size))).isFalse();
        }
        assertThat(includes(hash(SOME_HASH), index, size, path, ROOTS.get(size)))
                .isFalse();
        assertThat(includes(hash, index, size, path, ROOTS.getFirst())).isFalse();
        assertThat(includes(hash, index, size, path, SOME_HASH)).isFalse();
        assertThat(spoilt(path, ROOTS.get(size)))
                .noneMatch(wrong -> includes(hash, index, size, wrong, ROOTS.get(size)));
    }

    @ParameterizedTest(name = "{0} leaves begin {1}")
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "6, 7, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
    })
    void proves_consistency_as_published_and_not_otherwise(int size, int laterSize, String published) {
        var path = hashes(published);
        var root = ROOTS.get(size);
        var laterRoot = ROOTS.get(laterSize);
        assertThat(isConsistent(size, root, laterSize, laterRoot, path)).isTrue();
        if (size == laterSize) {
            return;
        }
        for (var otherSize : List.of(size - 1, size + 1, size ^ 2)) {
            assertThat(isConsistent(otherSize, root, laterSize, laterRoot, path))
                    .isFalse();
        }
        for (var otherSize : List.of(laterSize * 2, laterSize / 2)) {
            assertThat(isConsistent(size, root, otherSize, laterRoot, path)).isFalse();
        }
        assertThat(isConsistent(size, SOME_HASH, laterSize, laterRoot, path)).isFalse();
        assertThat(isConsistent(size, root, laterSize, SOME_HASH, path)).isFalse();
        assertThat(isConsistent(size, laterRoot, laterSize, root, path)).isFalse();
        assertThat(isConsistent(size, root, laterSize, laterRoot, List.of())).isFalse();
        assertThat(Stream.concat(spoilt(path, root), spoilt(path, laterRoot)))
                .noneMatch(wrong -> isConsistent(size, root, laterSize, laterRoot, wrong));
    }

    @Test
    void is_not_consistent_with_a_smaller_one_or_with_another_of_its_size() {
        assertThat(isConsistent(2, ROOTS.get(2), 1, ROOTS.get(1), List.of())).isFalse();
        assertThat(isConsistent(1, ROOTS.get(1), 0, ROOTS.get(0), List.of())).isFalse();
        assertThat(isConsistent(1, ROOTS.get(1), 1, SOME_HASH, List.of())).isFalse();
        assertThat(isConsistent(0, ROOTS.get(0), 1, ROOTS.get(1), List.of())).isTrue();
        assertThat(isConsistent(0, SOME_HASH, 1, ROOTS.get(1), List.of())).isFalse();
        assertThat(isConsistent(0, ROOTS.get(0), 1, ROOTS.get(1), hashes(SOME_HASH)))
                .isFalse();
        assertThat(isConsistent(1, ROOTS.get(1), 1, ROOTS.get(1), hashes(SOME_HASH)))
                .isFalse();
    }

    private boolean includes(Hash leaf, long index, long size, List<Hash> path, String root) {
        return InclusionProof.holds(hasher, leaf, index, size, path, hash(root));
    }

    private boolean isConsistent(long size, String root, long laterSize, String laterRoot, List<Hash> path) {
        return ConsistencyProof.holds(hasher, size, hash(root), laterSize, hash(laterRoot), path);
    }

    private Hash leaf(int number) {
        return hasher.leaf(Slice.of(HexFormat.of().parseHex(LEAVES.get(number - 1))));
    }

    /** A hash more at either end, one less, one changed, one more within. */
    private static Stream<List<Hash>> spoilt(List<Hash> path, String root) {
        var all = new ArrayList<List<Hash>>();
        for (int place = 0; place <= path.size(); place++) {
            for (var more : List.of(root, SOME_HASH)) {
                var longer = new ArrayList<>(path);
                longer.add(place, hash(more));
                all.add(longer);
            }
        }
        for (int place = 0; place < path.size(); place++) {
            var shorter = new ArrayList<>(path);
            shorter.remove(place);
            all.add(shorter);
            var changed = new ArrayList<>(path);
            changed.set(place, flipped(path.get(place)));
            all.add(changed);
        }
        return all.stream();
    }

    private static Hash flipped(Hash hash) {
        var bytes = HexFormat.of().parseHex(hash.hex());
        bytes[0] ^= 8;
        return ReferenceTree.hash(bytes);
    }

    private static Hash hash(String hex) {
        return ReferenceTree.hash(HexFormat.of().parseHex(hex));
    }

    private static List<Hash> hashes(String all) {
        return all.isEmpty()
                ? List.of()
                : Stream.of(all.split(" "))
                        .map(CertificateTransparencyTest::hash)
                        .toList();
    }
}
