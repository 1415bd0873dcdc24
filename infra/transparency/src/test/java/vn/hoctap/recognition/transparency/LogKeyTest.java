package vn.hoctap.recognition.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The key of the log")
class LogKeyTest {
    /** The example key pair in the documentation of Go's sumdb/note. */
    private static final String PUBLISHED = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String SEED = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=";
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            3, Hash.ofLeaf(new byte[1]), 2, Hash.ofLeaf(new byte[2]), Instant.parse("2026-11-30T13:45:10.999Z"));

    @Test
    void is_read_as_it_was_published_elsewhere() {
        var key = LogKey.of(PUBLISHED + " " + SEED);
        assertThat(key.published()).isEqualTo(PUBLISHED);
        assertThat(key.name()).isEqualTo("PeterNeumann");
    }

    @Test
    void signs_a_note_that_everybody_can_verify() throws GeneralSecurityException {
        var note = LogKey.of(PUBLISHED + " " + SEED).sign(CHECKPOINT);
        assertThat(note.lines())
                .containsExactly(
                        "PeterNeumann",
                        "3",
                        CHECKPOINT.root().base64(),
                        "streams 2 " + CHECKPOINT.heads().base64(),
                        "time 2026-11-30T13:45:10Z",
                        "",
                        note.lines().skip(6).findFirst().orElseThrow());
        var signature = note.lines().skip(6).findFirst().orElseThrow();
        assertThat(signature).startsWith("\u2014 PeterNeumann ");
        var signed = Base64.getDecoder().decode(signature.substring(signature.lastIndexOf(' ') + 1));
        assertThat(HexFormat.of().formatHex(signed, 0, 4)).isEqualTo("c74f20a3");
        assertThat(isOf(note.substring(0, note.indexOf("\n\n") + 1), Arrays.copyOfRange(signed, 4, signed.length)))
                .isTrue();
    }

    @Test
    void is_fresh_each_time_and_reads_what_it_writes() {
        var written = LogKey.fresh("recognition.example/dam-rong");
        var key = LogKey.of(written + "\n");
        assertThat(written).startsWith(key.published() + " ").isNotEqualTo(LogKey.fresh(key.name()));
        assertThat(key.name()).isEqualTo("recognition.example/dam-rong");
    }

    @Test
    void is_refused_where_its_parts_do_not_belong_together() {
        var other = LogKey.fresh("PeterNeumann");
        var seed = other.substring(other.indexOf(' '));
        assertThatThrownBy(() -> LogKey.of(PUBLISHED + seed))
                .hasMessageContaining("do not belong together")
                .hasMessageNotContaining(seed);
        assertThatThrownBy(() -> LogKey.of(PUBLISHED.replace("c74f20a3", "c74f20a4") + " " + SEED))
                .hasMessageContaining("do not belong together");
        assertThatThrownBy(() -> LogKey.of(PUBLISHED)).hasMessageContaining("not a key of a log");
        assertThatThrownBy(() -> LogKey.fresh("two words")).hasMessageContaining("not a name of a log");
    }

    private static boolean isOf(String body, byte[] signature) throws GeneralSecurityException {
        var typed = Base64.getDecoder().decode(PUBLISHED.substring(PUBLISHED.lastIndexOf("+A") + 1));
        var x509 = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, 33));
        var ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
        ed25519.update(body.getBytes(StandardCharsets.UTF_8));
        return ed25519.verify(signature);
    }
}
