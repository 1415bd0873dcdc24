package vn.hoctap.recognition.command.targets.model;

import vn.hoctap.recognition.events.targets.TargetEvent;
import vn.hoctap.recognition.events.targets.TargetsPublished;

/** The targets, of which the newest version is all that the next one depends on. */
public sealed interface Targets {
    /** Nobody has published any. */
    record None() implements Targets {}

    /** They have a newest version. */
    record Published(TargetsPublished newest) implements Targets {}

    /** The targets after {@code event}. */
    static Targets evolve(Targets targets, TargetEvent event) {
        return switch (event) {
            case TargetsPublished published -> new Published(published);
        };
    }

    /** Number of the newest version; 0 before the first. */
    default int version() {
        return switch (this) {
            case None _ -> 0;
            case Published(var newest) -> newest.version();
        };
    }
}
