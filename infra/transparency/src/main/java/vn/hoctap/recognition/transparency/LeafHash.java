package vn.hoctap.recognition.transparency;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The leaf of an event (RFC 6962 section 2.1), computed outside the database from what was stored; docs/audit-package.md says
 * what is hashed. Numbers take 8 bytes, texts their UTF-8 length in 4 bytes and the UTF-8, the identifier 16, the time its
 * microseconds since 1970; most significant byte first.
 */
public final class LeafHash {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private LeafHash() {}

    /**
     * The hash that the ledger must have at this position.
     *
     * @param position from 1
     * @param version within the stream, from 0
     * @param payload the JSON text that was stored
     * @param metadata likewise
     */
    public static Hash of(
            long position,
            String streamType,
            String stream,
            long version,
            UUID eventId,
            String type,
            String revision,
            Instant recordedAt,
            String payload,
            String metadata) {
        try {
            return new LeafHash()
                    .number(position)
                    .text(streamType)
                    .text(stream)
                    .number(version)
                    .number(eventId.getMostSignificantBits())
                    .number(eventId.getLeastSignificantBits())
                    .text(type)
                    .text(revision)
                    .number(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt))
                    .text(payload)
                    .text(metadata)
                    .hash();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private LeafHash number(long number) throws IOException {
        out.writeLong(number);
        return this;
    }

    private LeafHash text(String text) throws IOException {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
        return this;
    }

    private Hash hash() {
        return Hash.ofLeaf(bytes.toByteArray());
    }
}
