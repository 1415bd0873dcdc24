package vn.hoctap.recognition.query.readers;

import java.util.Set;
import vn.hoctap.recognition.events.authority.Role;

/** For whom an answer is; which rows of it somebody sees is told by the {@link Scope}. */
public enum Audience {
    /** Whoever comes, without a name too: what is public by nature. */
    EVERYBODY,
    /** Whoever has signed in. */
    SIGNED_IN,
    /** Whoever has any dossier to see: by a right, or by a seat in a council. */
    DOSSIERS,
    /** Whoever follows progress: of an area, or of the own commune. */
    PROGRESS,
    /** Whoever watches an area, or decides in it. */
    WATCHERS,
    /** Thanh tra, kiểm toán. */
    AUDITORS,
    /** Whoever keeps the engine. */
    ADMINISTRATORS,
    /** Whoever keeps the engine, and whoever audits that. */
    KEEPERS;

    /** Whether somebody has to be known in order to be admitted. */
    boolean asksForName() {
        return this != EVERYBODY;
    }

    boolean admits(Reader reader) {
        return switch (this) {
            case EVERYBODY, SIGNED_IN -> true;
            case DOSSIERS -> !reader.scope().isEmpty();
            case PROGRESS -> watches(reader) || reader.holds(Role.COMMUNE_OFFICER);
            case WATCHERS -> watches(reader);
            case AUDITORS -> reader.holds(Role.AUDITOR);
            case ADMINISTRATORS -> reader.holds(Role.ADMINISTRATOR);
            case KEEPERS -> reader.holds(Role.ADMINISTRATOR) || reader.holds(Role.AUDITOR);
        };
    }

    private static boolean watches(Reader reader) {
        var reaches = Set.of(Role.Reach.AREA, Role.Reach.OFFICE);
        return reader.rights().stream()
                .anyMatch(right -> reaches.contains(right.role().reach()));
    }
}
