package vn.hoctap.recognition.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.authority.Role;

/** Who is in the authorisation matrix: every role where the matter lies and elsewhere, and those without any. */
enum MatrixPeople {
    NOBODY(null, null),
    STRANGER(null, null),
    OWN_OFFICER(Role.COMMUNE_OFFICER, "24853"),
    OTHER_OFFICER(Role.COMMUNE_OFFICER, "24856"),
    OWN_CLERK(Role.RECEIVING_CLERK, "PGDDT-674"),
    OTHER_CLERK(Role.RECEIVING_CLERK, "PGDDT-675"),
    OWN_SPECIALIST(Role.SPECIALIST, "PGDDT-674"),
    OTHER_SPECIALIST(Role.SPECIALIST, "PGDDT-675"),
    OWN_DEPUTY(Role.DEPUTY, "PGDDT-674"),
    OTHER_DEPUTY(Role.DEPUTY, "PGDDT-675"),
    OWN_HEAD(Role.OFFICE_HEAD, "PGDDT-674"),
    OTHER_HEAD(Role.OFFICE_HEAD, "PGDDT-675"),
    OWN_AUTHORITY(Role.AUTHORITY, "PGDDT-674"),
    OTHER_AUTHORITY(Role.AUTHORITY, "PGDDT-675"),
    OWN_AUDITOR(Role.AUDITOR, "674"),
    OTHER_AUDITOR(Role.AUDITOR, "675"),
    OWN_COMMITTEE(Role.COMMITTEE, "674"),
    OTHER_COMMITTEE(Role.COMMITTEE, "675"),
    ADMINISTRATOR(Role.ADMINISTRATOR, ""),
    /** A clerk who once acted for the applicant. */
    MOVED_CLERK(Role.RECEIVING_CLERK, "PGDDT-674"),
    /** A clerk who has the right to act for it now as well. */
    CLERK_AND_OFFICER(Role.RECEIVING_CLERK, "PGDDT-674");

    private final Optional<Role> role;
    private final String organisation;

    MatrixPeople(@Nullable Role role, @Nullable String organisation) {
        this.role = Optional.ofNullable(role);
        this.organisation = String.valueOf(organisation);
    }

    String subject() {
        return "matrix." + name().toLowerCase(Locale.ROOT);
    }

    void introduceTo(TestPeople people) {
        role.ifPresent(held -> people.grant(subject(), held, organisation));
        switch (this) {
            case MOVED_CLERK -> people.grantAndWithdraw(subject(), Role.COMMUNE_OFFICER, "24853");
            case CLERK_AND_OFFICER -> people.grant(subject(), Role.COMMUNE_OFFICER, "24853");
            default -> {}
        }
    }

    boolean hasRole(Role... roles) {
        return role.filter(held -> List.of(roles).contains(held)).isPresent();
    }

    /** Whether the person works where the matter lies. */
    boolean isOfThisPlace() {
        return !name().startsWith("OTHER_");
    }

    boolean worksInOffice() {
        return role.filter(held -> held.reach() == Role.Reach.OFFICE).isPresent();
    }

    boolean watches() {
        return role.filter(held -> held.reach() == Role.Reach.AREA).isPresent();
    }

    boolean hasPartInIt() {
        return this == MOVED_CLERK || this == CLERK_AND_OFFICER;
    }

    boolean actsForApplicant() {
        return this == OWN_OFFICER || this == CLERK_AND_OFFICER;
    }
}
