package vn.hoctap.recognition.query.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of streams while a batch of their events is folded, and what of that is new. */
final class Memory {
    private final Map<UUID, Matter> matters;
    private final Map<UUID, Remembered> others;
    private final Map<UUID, Matter> newMatters = new HashMap<>();
    private final Map<UUID, Remembered> newOthers = new HashMap<>();

    Memory(Map<UUID, Matter> matters, Map<UUID, Remembered> others) {
        this.matters = new HashMap<>(matters);
        this.others = new HashMap<>(others);
    }

    Optional<Matter> matter(UUID dossier) {
        return Optional.ofNullable(matters.get(dossier));
    }

    Optional<Remembered> of(UUID stream) {
        return Optional.ofNullable(others.get(stream));
    }

    void keep(Matter matter) {
        if (!matter.equals(matters.put(matter.stream(), matter))) {
            newMatters.put(matter.stream(), matter);
        }
    }

    <R extends Remembered> R keep(UUID stream, R remembered) {
        if (!remembered.equals(others.put(stream, remembered))) {
            newOthers.put(stream, remembered);
        }
        return remembered;
    }

    Collection<Matter> newMatters() {
        return newMatters.values();
    }

    Map<UUID, Remembered> newOthers() {
        return newOthers;
    }
}
