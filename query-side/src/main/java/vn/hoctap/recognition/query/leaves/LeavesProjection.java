package vn.hoctap.recognition.query.leaves;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;

/** Computes the leaf of each event from what came by the topic. */
@Component
class LeavesProjection implements Projection {
    private final LeavesStore store;

    LeavesProjection(LeavesStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return LeavesStore.PROJECTION;
    }

    @Override
    public boolean isOfEvents() {
        return true;
    }

    @Override
    public void apply(List<Envelope> events) {
        store.add(events.stream().map(Leaf::of).toList());
    }
}
