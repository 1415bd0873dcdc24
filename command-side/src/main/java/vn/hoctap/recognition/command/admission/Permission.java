package vn.hoctap.recognition.command.admission;

import java.util.Set;
import vn.hoctap.recognition.events.authority.Role;

/** What a command asks of its sender; every command says it. */
public sealed interface Permission {
    /** One of these roles, held on that ground. */
    record Holder(Set<Role> roles, Ground ground) implements Permission {
        public Holder {
            roles = Set.copyOf(roles);
        }

        public Permission or(Holder other) {
            return new Either(this, other);
        }
    }

    /** Either is enough; the first one counts where both are held. */
    record Either(Holder one, Holder other) implements Permission {}

    /**
     * A seat in the council that the command is about.
     *
     * @param apart whether whoever has to do with the applicant is kept away
     */
    record Seat(boolean apart) implements Permission {}

    /** Nobody's command: the application itself sends it, or takes the step within another one. */
    record ApplicationAlone() implements Permission {}

    /** Whether it takes to know what the command is about. */
    default boolean dependsOnMatter() {
        return switch (this) {
            case Holder(var _, var ground) -> ground != Ground.ANYWHERE;
            case Either(var one, var other) -> one.dependsOnMatter() || other.dependsOnMatter();
            case Seat _ -> true;
            case ApplicationAlone _ -> false;
        };
    }

    static Holder held(Ground ground, Role... roles) {
        return new Holder(Set.of(roles), ground);
    }

    /** Of what the role has to be held. */
    enum Ground {
        /** Of the applicant. */
        APPLICANT,
        /** Of the very office whose step it is. */
        OFFICE,
        /** Of any office with the same seat as the office whose step it is: one prepares what another decides. */
        SEAT,
        /** Of an office in whose area all of it lies. */
        AREA,
        /** Anywhere. */
        ANYWHERE
    }
}
