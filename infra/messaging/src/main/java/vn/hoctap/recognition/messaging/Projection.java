package vn.hoctap.recognition.messaging;

import java.util.List;

/** A read model that is folded from the ledger; it keeps no place of its own, the {@code Projector} does. */
public interface Projection {
    /** Stable name: key of its checkpoint, consumer group and metrics. */
    String name();

    /**
     * Applies events in the order of their positions, each exactly once, within the transaction that also moves the
     * checkpoint.
     *
     * @throws UnreadableEvent if an event cannot be understood; its stream is then parked and the others go on
     */
    void apply(List<Envelope> events);
}
