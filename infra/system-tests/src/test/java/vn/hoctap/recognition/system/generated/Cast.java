package vn.hoctap.recognition.system.generated;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.system.Requests;
import vn.hoctap.recognition.system.Rights;

/**
 * The people without whom nothing could be led, and what they need first.
 *
 * @param acting the addresses of the officer's rights for applicants, oldest first
 */
record Cast(Desk desk, Deque<String> acting) {
    static final List<String> COUNCIL = List.of("chair", "secretary", "member-1", "member-2", "member-3");

    /** Sends nothing in a campaign: looks at what it has left. */
    static final String COUNTRYS_AUDITOR = "countrys-auditor";

    static final List<String> PEOPLE = Stream.concat(
                    Stream.of(
                            "officer",
                            "head",
                            "clerk",
                            "specialist",
                            "deputy",
                            "authority",
                            "auditor",
                            "committee",
                            "admin-1",
                            "admin-2"),
                    COUNCIL.stream())
            .toList();
    private static final String DISTRICT = "674";
    private static final String COMMUNE = "24853";
    private static final int GUESTS = 8;

    /** As many as an officer has in life, and not one for each applicant of a long campaign. */
    private static final int APPLICANTS_OF_THE_OFFICER = 64;

    Cast(Desk desk) {
        this(desk, new ArrayDeque<>());
    }

    /** Gives them their rights, and opens the year; none of it may be taken away again. */
    void enter() throws Exception {
        var rights = new Rights((subject, address, _, body) -> desk.send(subject, address, body));
        rights.ofTheOffice(Requests.OFFICE);
        rights.grant("specialist", Role.SPECIALIST, Requests.OFFICE);
        rights.grant("deputy", Role.DEPUTY, Requests.OFFICE);
        rights.grant("authority", Role.AUTHORITY, "UBND-674");
        rights.grant("auditor", Role.AUDITOR, DISTRICT);
        rights.grant("committee", Role.COMMITTEE, DISTRICT);
        rights.grant(COUNTRYS_AUDITOR, Role.AUDITOR, "VN");
        var year = desk.send("head", "cycles", Requests.CYCLE).path("cycleId").asString();
        desk.known().spare(List.of(COMMUNE, DISTRICT, "68", year));
        desk.known()
                .spare(Stream.concat(PEOPLE.stream(), Stream.of(COUNTRYS_AUDITOR))
                        .map(PersonId::of)
                        .map(PersonId::toString)
                        .toList());
        desk.begin("head", "cycles", Requests.CYCLE.replace("DVHT-HUYEN", "CDHT-XA"));
        PEOPLE.forEach(person -> desk.known().add("subject", person));
        List.of("DVHT-HUYEN", "CDHT-XA").forEach(title -> desk.known().add("title", title));
        List.of("1.1", "2.1").forEach(criterion -> desk.known().add("criterion", criterion));
    }

    /** Rights that wait, or that are held, of people on whom nothing else stands. */
    void inviteGuests() throws Desk.Refused {
        for (int guest = 0; guest < GUESTS; guest++) {
            var right = desk.begin("admin-1", "rights", proposal("guest-" + UUID.randomUUID(), Role.AUDITOR, DISTRICT));
            if (guest % 2 == 0) {
                grant(right);
            }
        }
    }

    void letActFor(String applicant) throws Desk.Refused {
        var right = desk.send("admin-1", "rights", proposal("officer", Role.COMMUNE_OFFICER, applicant));
        grant(right);
        acting.add(address(right));
        if (acting.size() > APPLICANTS_OF_THE_OFFICER) {
            desk.send("admin-1", acting.remove() + "/withdrawals", """
                    {"reason":"Thôi phụ trách"}""");
        }
    }

    private void grant(JsonNode right) throws Desk.Refused {
        desk.send("admin-2", address(right) + "/grants", "{}");
    }

    private static String address(JsonNode right) {
        return "rights/" + right.path("personId").asString() + "/"
                + right.path("rightId").asString();
    }

    private static String proposal(String subject, Role role, String organisation) {
        return """
                {"subject":"%s","role":"%s","organisation":"%s","from":"2023-01-01","reason":"Theo phân công"}""".formatted(subject, role, organisation);
    }
}
