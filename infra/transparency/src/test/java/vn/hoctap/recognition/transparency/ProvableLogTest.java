package vn.hoctap.recognition.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The log from which proofs are given")
class ProvableLogTest {
    private static final LogKey KEY = LogKey.of(LogKey.fresh("log.example"));
    private static final PublishedKey PUBLISHED = PublishedKey.of(KEY.published());
    private static final Instant AT = Instant.parse("2026-11-30T13:45:10Z");

    private final List<Hash> leaves = new ArrayList<>();
    private final List<Long> read = new ArrayList<>();
    private final ProvableLog log = new ProvableLog((index, count) -> {
        read.add(index);
        return leaves.subList((int) index, Math.min(leaves.size(), (int) index + count));
    });
    private final MerkleLog signed = new MerkleLog();

    @TempDir
    private Path folder;

    /** Seven streams by turns. */
    @BeforeEach
    void read() {
        IntStream.rangeClosed(1, 600).forEach(position -> {
            var leaf = Hash.ofLeaf(new byte[] {(byte) position, (byte) (position >> 8)});
            var event = new LoggedEvent(position, leaf, "stream-" + position % 7, (position - 1) / 7);
            leaves.add(leaf);
            log.append(event);
            signed.append(event);
        });
    }

    @Test
    void agrees_with_what_was_signed() {
        var checkpoint = signed.checkpoint(AT);
        assertThat(log.agrees(checkpoint, log.heads())).isTrue();
        var other = new Checkpoint(
                checkpoint.size(), checkpoint.root(), checkpoint.streams(), checkpoint.root(), checkpoint.at());
        assertThat(log.agrees(other, log.heads())).isFalse();
    }

    @Test
    void proves_the_newest_event_of_a_stream_and_none_of_another() {
        var heads = log.heads();
        var head = heads.of("stream-3").orElseThrow();
        assertThat(List.of(head.version(), head.position(), head.index())).containsExactly(85L, 598L, 3L);
        assertThat(head.proof()).hasSize(3);
        assertThat(heads.of("stream-9")).isEmpty();
    }

    /** Of the last tile each proof needs something, as it is not full. */
    @Test
    void reads_no_leaf_twice_to_prove_one_event_after_the_other() {
        var proofs = log.proofs();
        LongStream.range(0, 600).forEach(leaf -> proofs.inclusion(leaf, 600));
        assertThat(read).containsExactlyInAnyOrder(0L, 256L, 512L);
    }

    @Test
    void takes_no_event_out_of_turn() {
        assertThatThrownBy(() -> log.append(new LoggedEvent(602, leaves.getFirst(), "stream-1", 0)))
                .hasMessageContaining("Position 602 follows 600");
    }

    @Test
    void keeps_checkpoints_that_are_read_as_they_were_signed() {
        var kept = new CheckpointFolder(folder);
        var checkpoint = signed.checkpoint(AT);
        kept.keep(600, AT, KEY.sign(checkpoint));
        assertThat(kept.newest(599)).isEmpty();
        var read = SignedCheckpoint.read(kept.newest(600).orElseThrow(), PUBLISHED);
        assertThat(read.checkpoint()).isEqualTo(checkpoint);
    }

    @Test
    void reads_no_checkpoint_that_was_not_signed_by_its_key() {
        var note = KEY.sign(signed.checkpoint(AT));
        assertThatThrownBy(() -> SignedCheckpoint.read(note.replace("\n600\n", "\n601\n"), PUBLISHED))
                .hasMessageContaining("not signed by log.example");
        var other = LogKey.of(LogKey.fresh("log.example"));
        assertThatThrownBy(() -> SignedCheckpoint.read(other.sign(signed.checkpoint(AT)), PUBLISHED))
                .hasMessageContaining("not signed by log.example");
        assertThatThrownBy(() -> SignedCheckpoint.read("no note", PUBLISHED)).hasMessageContaining("not a signed note");
        assertThatThrownBy(() -> PublishedKey.of("log.example+00000000+AAAA")).isInstanceOf(RuntimeException.class);
    }
}
