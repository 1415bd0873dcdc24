package vn.hoctap.recognition.portal.commands;

import java.util.List;
import java.util.Map;

/** What came of an errand that asks for many things at once; nothing is told of each where the whole has no answer. */
public sealed interface OutcomeOfMany permits OutcomeOfMany.Each, Outcome.ShownAgain {
    record Each(List<Item> items) implements OutcomeOfMany {
        public Each {
            items = List.copyOf(items);
        }

        /** @param names of the items, by id */
        public List<Named> named(Map<String, String> names) {
            return items.stream()
                    .map(item -> new Named(names.getOrDefault(item.id(), ""), item))
                    .toList();
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

    /** An item by the name under which a page tells what it came to. */
    record Named(String name, Item item) {}
}
