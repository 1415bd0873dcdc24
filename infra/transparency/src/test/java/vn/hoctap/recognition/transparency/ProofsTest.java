package vn.hoctap.recognition.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Proofs over the log's tree")
class ProofsTest {
    @Property(tries = 300)
    void lead_from_each_leaf_to_the_root(@ForAll @IntRange(min = 1, max = 1200) int size, @ForAll int any) {
        var leaves = leaves(size);
        int leaf = Math.floorMod(any, size);
        var proof = proofs(leaves).inclusion(leaf, size);
        assertThat(proof).hasSizeLessThanOrEqualTo(32 - Integer.numberOfLeadingZeros(size - 1));
        assertThat(climbed(leaf, size, leaves.get(leaf), proof)).isEqualTo(Rfc6962.root(leaves));
    }

    @Property(tries = 300)
    void lead_from_fewer_leaves_to_both_roots(@ForAll @IntRange(min = 1, max = 1200) int size, @ForAll int any) {
        var leaves = leaves(size);
        int fewer = 1 + Math.floorMod(any, size);
        var proof = proofs(leaves).consistency(fewer, size);
        assertThat(grown(fewer, size, Rfc6962.root(leaves.subList(0, fewer)), proof))
                .containsExactly(Rfc6962.root(leaves.subList(0, fewer)), Rfc6962.root(leaves));
    }

    @Test
    void are_of_a_size_that_the_tree_has_outgrown() {
        var leaves = leaves(700);
        assertThat(proofs(leaves).root(300)).isEqualTo(Rfc6962.root(leaves.subList(0, 300)));
        assertThat(climbed(299, 300, leaves.get(299), proofs(leaves).inclusion(299, 300)))
                .isEqualTo(Rfc6962.root(leaves.subList(0, 300)));
    }

    @Test
    void are_of_nothing_outside_the_tree() {
        var proofs = proofs(leaves(3));
        assertThat(proofs.root(0)).isEqualTo(Hash.OF_NOTHING);
        assertThat(proofs.consistency(0, 3)).isEmpty();
        assertThatThrownBy(() -> proofs.inclusion(3, 3)).hasMessageContaining("no leaf 3 among 3");
        assertThatThrownBy(() -> proofs.inclusion(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(4, 3)).hasMessageContaining("4 leaves are not the first of 3");
    }

    private static List<Hash> leaves(int size) {
        return CompactRangeTest.leaves(size).toList();
    }

    /** Only the tiles' roots are kept, as in service. */
    private static Proofs proofs(List<Hash> leaves) {
        var tree = new TiledTree();
        leaves.forEach(tree::append);
        assertThat(tree.size()).isEqualTo(leaves.size());
        return new Proofs(tree.over((index, count) -> IntStream.range((int) index, leaves.size())
                .limit(count)
                .mapToObj(leaves::get)
                .toList()));
    }

    /** RFC 9162 section 2.1.3.2. */
    private static Hash climbed(long leaf, long size, Hash hash, List<Hash> proof) {
        long place = leaf;
        long last = size - 1;
        var root = hash;
        for (var beside : proof) {
            if ((place & 1) == 1 || place == last) {
                root = Hash.ofNode(beside, root);
                while ((place & 1) == 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                root = Hash.ofNode(root, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        assertThat(last).isZero();
        return root;
    }

    /** RFC 9162 section 2.1.4.2: the roots of the smaller and of the larger tree. */
    private static List<Hash> grown(long fewer, long size, Hash smaller, List<Hash> proof) {
        if (fewer == size) {
            assertThat(proof).isEmpty();
            return List.of(smaller, smaller);
        }
        var path = new ArrayDeque<>(proof);
        if (Long.bitCount(fewer) == 1) {
            path.addFirst(smaller);
        }
        long place = fewer - 1;
        long last = size - 1;
        while ((place & 1) == 1) {
            place >>= 1;
            last >>= 1;
        }
        var before = path.removeFirst();
        var after = before;
        for (var beside : path) {
            if ((place & 1) == 1 || place == last) {
                before = Hash.ofNode(beside, before);
                after = Hash.ofNode(beside, after);
                while (place != 0 && (place & 1) == 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                after = Hash.ofNode(after, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        assertThat(last).isZero();
        return List.of(before, after);
    }
}
