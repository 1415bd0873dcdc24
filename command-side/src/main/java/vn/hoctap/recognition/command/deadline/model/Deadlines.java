package vn.hoctap.recognition.command.deadline.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

/** The deadlines of a dossier that are pending: one of a kind at most. */
public final class Deadlines {
    private Deadlines() {}

    /** What is pending after these facts, which come in the order in which they happened. */
    public static List<Deadline> after(Collection<Deadline> before, Collection<DeadlineFact> facts) {
        var pending = new EnumMap<DeadlineKind, Deadline>(DeadlineKind.class);
        before.forEach(deadline -> pending.put(deadline.kind(), deadline));
        facts.forEach(fact -> take(fact, pending));
        return List.copyOf(pending.values());
    }

    private static void take(DeadlineFact fact, Map<DeadlineKind, Deadline> pending) {
        switch (fact) {
            case DeadlineFact.Fixed(var deadline) -> pending.put(deadline.kind(), deadline);
            case DeadlineFact.Settled(var kinds) -> pending.keySet().removeAll(kinds);
        }
    }
}
