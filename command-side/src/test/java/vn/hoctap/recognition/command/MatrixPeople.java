package vn.hoctap.recognition.command;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.panel.PanelMember;

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
    CLERK_AND_OFFICER(Role.RECEIVING_CLERK, "PGDDT-674"),
    /** One who decides, and once acted for the applicant. */
    MOVED_AUTHORITY(Role.AUTHORITY, "PGDDT-674"),
    CHAIR(null, null),
    SECRETARY(null, null),
    MEMBER(null, null),
    /** A member of the council who acts for the applicant. */
    CONFLICTED_MEMBER(Role.COMMUNE_OFFICER, "24853"),
    /** The chair of another district's council. */
    OTHER_CHAIR(null, null);

    private static final String[] UNSEEN = {"If-Match", "\"999\""};

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
            case MOVED_CLERK, MOVED_AUTHORITY -> people.grantAndWithdraw(subject(), Role.COMMUNE_OFFICER, "24853");
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
        return List.of(MOVED_CLERK, MOVED_AUTHORITY, CLERK_AND_OFFICER, CONFLICTED_MEMBER)
                .contains(this);
    }

    /** Administrators keep the engine; a seat alone is no right. */
    boolean mayKnowAnything() {
        return role.isPresent() && this != ADMINISTRATOR;
    }

    /** Whether the person works for the office, or watches where it sits. */
    boolean isOfThisOffice() {
        return isOfThisPlace() && (worksInOffice() || watches());
    }

    PanelMember.Role seat() {
        return switch (this) {
            case CHAIR -> PanelMember.Role.CHAIR;
            case SECRETARY -> PanelMember.Role.SECRETARY;
            default -> PanelMember.Role.MEMBER;
        };
    }

    boolean sitsInCouncil() {
        return List.of(CHAIR, SECRETARY, MEMBER, CONFLICTED_MEMBER).contains(this);
    }

    /** Sends what it is, and names a version that nobody saw. */
    HttpResponse<String> post(CommandApi api, String address, String body) {
        return this == NOBODY
                ? api.postUnsigned(address, body, UNSEEN)
                : api.postTo(address, body, with(CommandApi.AS, subject()));
    }

    HttpResponse<String> upload(CommandApi api, String address, byte[] body) {
        var key = with("Idempotency-Key", UUID.randomUUID().toString());
        var signed = Stream.of(key, new String[] {CommandApi.AS, subject()}).flatMap(Stream::of);
        return api.upload(address, Upload.TYPE, body, this == NOBODY ? key : signed.toArray(String[]::new));
    }

    private static String[] with(String header, String value) {
        return Stream.concat(Stream.of(UNSEEN), Stream.of(header, value)).toArray(String[]::new);
    }

    boolean actsForApplicant() {
        return this == OWN_OFFICER || this == CLERK_AND_OFFICER || this == CONFLICTED_MEMBER;
    }
}
