package vn.hoctap.recognition.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

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
        headers.add("stream-type", bytes(envelope.streamType()));
        headers.add("stream", bytes(envelope.stream()));
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
        return fromRecord(record, type -> true);
    }

    /**
     * The same for a reader of some types alone: of the others payload and metadata are left unread and empty.
     *
     * @throws UnreadableRecord if what is read is not of one of ours
     */
    public static Envelope fromRecord(ConsumerRecord<String, byte[]> record, Predicate<String> types) {
        var fields = new RecordFields(record.headers());
        var type = fields.name("type");
        boolean wanted = types.test(type);
        return new Envelope(
                fields.number("position", 1),
                fields.name("stream-type"),
                stream(record, fields),
                fields.number("version", 0),
                fields.uuid("event-id"),
                type,
                fields.name("revision"),
                fields.instant("recorded-at"),
                wanted ? RecordFields.text("value", record.value()) : "",
                wanted ? fields.text("metadata") : "");
    }

    /** @throws UnreadableRecord if the record does not say */
    public static long position(ConsumerRecord<String, byte[]> record) {
        return new RecordFields(record.headers()).number("position", 1);
    }

    /** When the ledger took the record's event in; the far future where the record does not say. */
    public static Instant recordedAt(ConsumerRecord<String, byte[]> record) {
        try {
            return new RecordFields(record.headers()).instant("recorded-at");
        } catch (UnreadableRecord unknown) {
            return Instant.MAX;
        }
    }

    private static String stream(ConsumerRecord<String, byte[]> record, RecordFields fields) {
        var stream = fields.name("stream");
        if (!stream.equals(record.key())) {
            throw new UnreadableRecord("The key is not the stream");
        }
        return stream;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
