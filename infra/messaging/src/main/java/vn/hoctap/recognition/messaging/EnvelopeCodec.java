package vn.hoctap.recognition.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * An envelope as a Kafka record: the stream is the key, the stored payload bytes are the value, the rest are headers in UTF-8.
 * Headers are read one by one and never mapped to types.
 */
public final class EnvelopeCodec {
    private static final int ONLY_PARTITION = 0;

    private EnvelopeCodec() {}

    public static ProducerRecord<String, byte[]> toRecord(String topic, Envelope envelope) {
        var record = new ProducerRecord<>(topic, ONLY_PARTITION, envelope.stream(), bytes(envelope.payload()));
        var headers = record.headers();
        headers.add("position", bytes(Long.toString(envelope.position())));
        headers.add("version", bytes(Long.toString(envelope.version())));
        headers.add("event-id", bytes(envelope.eventId().toString()));
        headers.add("type", bytes(envelope.type()));
        headers.add("revision", bytes(envelope.revision()));
        headers.add("recorded-at", bytes(envelope.recordedAt().toString()));
        headers.add("metadata", bytes(envelope.metadata()));
        return record;
    }

    /** @throws UnreadableRecord if the record is not one of ours */
    public static Envelope fromRecord(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null || record.value() == null) {
            throw new UnreadableRecord("The record has no key or no value");
        }
        try {
            return read(record, record.headers());
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableRecord(
                    "A header is malformed: " + malformed.getClass().getSimpleName());
        }
    }

    /** When the ledger took the record's event in; the far future where the record does not say. */
    public static Instant recordedAt(ConsumerRecord<String, byte[]> record) {
        try {
            return Instant.parse(text(record.headers(), "recorded-at"));
        } catch (UnreadableRecord | DateTimeException unknown) {
            return Instant.MAX;
        }
    }

    private static Envelope read(ConsumerRecord<String, byte[]> record, Headers headers) {
        return new Envelope(
                Long.parseLong(text(headers, "position")),
                record.key(),
                Long.parseLong(text(headers, "version")),
                UUID.fromString(text(headers, "event-id")),
                text(headers, "type"),
                text(headers, "revision"),
                Instant.parse(text(headers, "recorded-at")),
                new String(record.value(), StandardCharsets.UTF_8),
                text(headers, "metadata"));
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableRecord("The record has no header '" + name + "'");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
