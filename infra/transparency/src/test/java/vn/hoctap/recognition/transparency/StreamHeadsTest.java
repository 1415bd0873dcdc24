package vn.hoctap.recognition.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The heads of the streams")
class StreamHeadsTest {
    @Test
    void are_each_streams_newest_event_in_the_order_of_the_names_bytes() throws IOException {
        var heads = new StreamHeads();
        heads.put("b", 0, 1);
        heads.put("\uD83D\uDE00", 0, 2);
        heads.put("a", 0, 3);
        heads.put("\uFF21", 0, 4);
        heads.put("b", 1, 5);

        assertThat(heads.size()).isEqualTo(4);
        assertThat(heads.root())
                .isEqualTo(Rfc6962.root(
                        List.of(leaf("a", 0, 3), leaf("b", 1, 5), leaf("\uFF21", 0, 4), leaf("\uD83D\uDE00", 0, 2))));
    }

    @Test
    void change_with_every_event() {
        var heads = new StreamHeads();
        assertThat(heads.root()).isEqualTo(Hash.OF_NOTHING);
        heads.put("a", 0, 1);
        var before = heads.root();
        heads.put("a", 1, 2);
        assertThat(heads.root()).isNotEqualTo(before);
    }

    private static Hash leaf(String stream, long version, long position) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var name = stream.getBytes(StandardCharsets.UTF_8);
            out.writeInt(name.length);
            out.write(name);
            out.writeLong(version);
            out.writeLong(position);
        }
        return Hash.ofLeaf(bytes.toByteArray());
    }
}
