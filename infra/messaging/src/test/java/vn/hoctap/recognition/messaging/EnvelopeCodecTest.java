package vn.hoctap.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An envelope on the wire")
class EnvelopeCodecTest {
    private static final Envelope ENVELOPE = new Envelope(
            7,
            "Dossier",
            "stream-1",
            0,
            UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
            "DossierRegistered",
            "1",
            Instant.parse("2026-11-23T01:02:03.456789Z"),
            "{\"tên\":\"Đạ Rsal \uFFFD\"}",
            "{\"actor\":\"đ\"}");

    @Test
    void is_read_as_it_was_written() {
        assertThat(EnvelopeCodec.fromRecord(received())).isEqualTo(ENVELOPE);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("position", "７"),
                arguments("position", "+7"),
                arguments("position", "07"),
                arguments("position", "0"),
                arguments("position", "-7"),
                arguments("position", "9223372036854775808"),
                arguments("position", ""),
                arguments("version", "-1"),
                arguments("version", "٠"),
                arguments("stream-type", ""),
                arguments("stream", "stream-2"),
                arguments("event-id", "1-1-1-1-1"),
                arguments("event-id", "0F8FAD5B-D9CB-469F-A165-70867728950E"),
                arguments("recorded-at", "2026-11-23T08:02:03.456789+07:00"),
                arguments("recorded-at", "+1000000000-12-31T23:59:59.999999999Z"),
                arguments("recorded-at", "yesterday"),
                arguments("type", "No\0ted"),
                arguments("type", ""),
                arguments("revision", "1\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("malformed")
    void is_refused_with_a_malformed_header(String name, String text) {
        var record = received();
        record.headers().remove(name);
        record.headers().add(name, text.getBytes(StandardCharsets.UTF_8));
        assertRefused(record);
    }

    static Stream<String> names() {
        return Stream.of(
                "position",
                "stream-type",
                "stream",
                "version",
                "event-id",
                "type",
                "revision",
                "recorded-at",
                "metadata");
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_refused_without_a_header_or_with_two_or_with_bytes_that_are_no_text(String name) {
        var missing = received();
        missing.headers().remove(name);
        assertRefused(missing);
        var twice = received();
        twice.headers().add(twice.headers().lastHeader(name));
        assertRefused(twice);
        var noText = received();
        noText.headers().remove(name);
        noText.headers().add(name, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        assertRefused(noText);
        var empty = received();
        empty.headers().remove(name);
        empty.headers().add(name, null);
        assertRefused(empty);
    }

    @Test
    void is_refused_with_a_payload_that_is_no_text() {
        var broken = new ConsumerRecord<>("topic", 0, 0, ENVELOPE.stream(), new byte[] {'{', (byte) 0xFF, '}'});
        received().headers().forEach(broken.headers()::add);
        assertRefused(broken);
    }

    private static ConsumerRecord<String, byte[]> received() {
        var sent = EnvelopeCodec.toRecord("topic", ENVELOPE);
        var received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        return received;
    }

    private static void assertRefused(ConsumerRecord<String, byte[]> record) {
        assertThatThrownBy(() -> EnvelopeCodec.fromRecord(record)).isInstanceOf(UnreadableRecord.class);
    }
}
