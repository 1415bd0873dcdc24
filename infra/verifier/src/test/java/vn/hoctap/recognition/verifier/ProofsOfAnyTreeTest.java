package vn.hoctap.recognition.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Proofs in a tree of any size")
class ProofsOfAnyTreeTest {
    private static final int LARGEST = 40;
    private static final List<byte[]> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(number ->
                    ReferenceTree.leaf(ByteBuffer.allocate(4).putInt(number).array()))
            .toList();

    private final TreeHasher hasher = new TreeHasher();

    static IntStream sizes() {
        return IntStream.rangeClosed(1, LARGEST);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void lead_from_each_leaf_to_the_root_and_only_as_they_are(int size) {
        var leaves = LEAVES.subList(0, size);
        var root = ReferenceTree.hash(ReferenceTree.root(leaves));
        assertThat(compact(size)).isEqualTo(root);
        for (int index = 0; index < size; index++) {
            int place = index;
            var leaf = ReferenceTree.hash(leaves.get(index));
            var path = ReferenceTree.hashes(ReferenceTree.path(index, leaves));
            assertThat(InclusionProof.holds(hasher, leaf, index, size, path, root))
                    .isTrue();
            assertThat(InclusionProof.holds(hasher, leaf, index + 1, size, path, root))
                    .isFalse();
            assertThat(changed(path)).noneMatch(wrong -> InclusionProof.holds(hasher, leaf, place, size, wrong, root));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void lead_from_each_smaller_tree_to_this_one_and_only_as_they_are(int size) {
        var leaves = LEAVES.subList(0, size);
        var root = ReferenceTree.hash(ReferenceTree.root(leaves));
        for (int smaller = 0; smaller <= size; smaller++) {
            int from = smaller;
            var before = ReferenceTree.hash(ReferenceTree.root(leaves.subList(0, smaller)));
            var path = ReferenceTree.hashes(ReferenceTree.proof(smaller, leaves));
            assertThat(ConsistencyProof.holds(hasher, from, before, size, root, path))
                    .isTrue();
            assertThat(changed(path))
                    .noneMatch(wrong -> ConsistencyProof.holds(hasher, from, before, size, root, wrong));
            assertThat(ConsistencyProof.holds(hasher, from, TreeHasher.EMPTY, size, root, path))
                    .isEqualTo(from == 0);
        }
    }

    private Hash compact(int size) {
        var tree = new CompactRange(hasher);
        LEAVES.subList(0, size).forEach(leaf -> tree.add(ReferenceTree.hash(leaf)));
        return tree.root();
    }

    private static Stream<List<Hash>> changed(List<Hash> path) {
        return IntStream.rangeClosed(0, path.size()).boxed().flatMap(place -> {
            var longer = new ArrayList<>(path);
            longer.add(place, TreeHasher.EMPTY);
            if (place == path.size()) {
                return Stream.of(longer);
            }
            var shorter = new ArrayList<>(path);
            shorter.remove((int) place);
            var other = new ArrayList<>(path);
            other.set(place, TreeHasher.EMPTY);
            return Stream.<List<Hash>>of(longer, shorter, other);
        });
    }
}
