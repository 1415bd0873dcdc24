package vn.hoctap.recognition.portal.commands;

import java.util.List;

/** What came of an errand that asks for many things at once; nothing of it where it was refused as a whole. */
public sealed interface OutcomeOfMany permits OutcomeOfMany.Each, Outcome.Refused {
    record Each(List<Item> items) implements OutcomeOfMany {
        public Each {
            items = List.copyOf(items);
        }
    }

    /**
     * @param id of the item
     * @param refusal why it was not done, for the person; empty where it was
     */
    record Item(String id, String refusal) {
        public boolean done() {
            return refusal.isEmpty();
        }
    }
}
