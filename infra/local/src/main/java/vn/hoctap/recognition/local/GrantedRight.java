package vn.hoctap.recognition.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.Role;

/**
 * A right that somebody has in the demonstration: put forward by one administrator, granted by the other.
 *
 * @param version of the person's stream with the proposal
 */
record GrantedRight(Person person, Role role, String organisation, int version) {
    /** Long before anything that is done with it. */
    private static final String FROM = "2020-01-01";

    /** Those whom the administrators know before anybody else: the offices' people, and who looks on. */
    static List<List<GrantedRight>> ofOffices() {
        return Stream.concat(
                        Stream.of(Seat.values()).flatMap(GrantedRight::of),
                        Stream.of(
                                one(Person.COMMITTEE, Role.COMMITTEE, DamRong.DISTRICT),
                                one(Person.AUDITOR, Role.AUDITOR, DamRong.DISTRICT),
                                one(Person.COUNTRYS_AUDITOR, Role.AUDITOR, Right.COUNTRY)))
                .toList();
    }

    static List<GrantedRight> ofApplicant(String code) {
        return one(Person.officerOf(code), Role.COMMUNE_OFFICER, code);
    }

    private static Stream<List<GrantedRight>> of(Seat seat) {
        var office = seat.educationOffice();
        return Stream.of(
                one(seat.head(), Role.OFFICE_HEAD, office),
                one(seat.clerk(), Role.RECEIVING_CLERK, office),
                one(seat.specialist(), Role.SPECIALIST, office),
                one(seat.deputy(), Role.DEPUTY, office),
                List.of(
                        new GrantedRight(seat.authority(), Role.AUTHORITY, office, 0),
                        new GrantedRight(seat.authority(), Role.AUTHORITY, seat.peoplesCommittee(), 2)));
    }

    private static List<GrantedRight> one(Person person, Role role, String organisation) {
        return List.of(new GrantedRight(person, role, organisation, 0));
    }

    Stream<Act> acts() {
        return Stream.of(proposal(), grant());
    }

    private Act proposal() {
        return Act.creation(
                Person.ADMINISTRATOR,
                "rights",
                person.subject() + "/" + version,
                Map.of(
                        "subject", person.subject(),
                        "role", role,
                        "organisation", organisation,
                        "from", FROM,
                        "reason", "Dữ liệu minh họa"));
    }

    private Act grant() {
        var id = PersonId.of(person.subject());
        var address = "rights/%s/%s/grants".formatted(id, RightId.of(id, version));
        return Act.change(Person.SECOND_ADMINISTRATOR, address, Map.of());
    }
}
