package vn.hoctap.recognition.messaging;

import java.util.List;
import java.util.Optional;

/** A read model that is folded from the ledger; it keeps no place of its own, the {@code Projector} does. */
public interface Projection {
    /** Stable name: key of its checkpoint, consumer group and metrics. */
    String name();

    /** Schema of its tables. Where it writes it names them without a schema, so that it can be run on copies of them. */
    default String schema() {
        return name().replace('-', '_');
    }

    /**
     * The column of a table that holds the stream from whose events alone a row is folded, by which it is compared with what
     * they say. Without an answer it is the one called {@code stream}, else the first UUID of the primary key or the table.
     */
    default Optional<String> streamColumn(String table) {
        return Optional.empty();
    }

    /** Whether each row is an event, by its position: it is then compared with the topic, and not stream by stream. */
    default boolean isOfEvents() {
        return false;
    }

    /** Whether it takes anything from events of a type; of the others it is given nothing. */
    default boolean reads(String type) {
        return true;
    }

    /**
     * Applies events in the order of their positions, each exactly once, within the transaction that also moves the
     * checkpoint and that finds the projection's tables.
     *
     * @throws UnreadableEvent if an event cannot be understood; its stream is then parked and the others go on
     */
    void apply(List<Envelope> events);
}
