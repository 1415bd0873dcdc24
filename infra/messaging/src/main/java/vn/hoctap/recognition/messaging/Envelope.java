package vn.hoctap.recognition.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it travels: the ledger's facts about it, and its payload and metadata as they were stored.
 *
 * @param position place in the ledger, from 1 and without a gap
 * @param streamType what kind of stream it is in, such as Dossier
 * @param stream identifier of the stream, which is the record's key
 * @param version place within its stream, from 0 and without a gap
 * @param type logical name of the event, never a class name
 * @param recordedAt when the ledger took it in; never earlier than that of a lower position
 * @param payload JSON text
 * @param metadata JSON text: one flat object of strings
 */
public record Envelope(
        long position,
        String streamType,
        String stream,
        long version,
        UUID eventId,
        String type,
        String revision,
        Instant recordedAt,
        String payload,
        String metadata) {}
