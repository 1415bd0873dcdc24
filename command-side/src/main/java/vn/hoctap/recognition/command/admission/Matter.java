package vn.hoctap.recognition.command.admission;

import java.util.Map;
import java.util.Set;

/**
 * What a command is about, as far as anybody asks who wants to know whether its sender may send it.
 *
 * @param applicants codes of the applicants concerned
 * @param areas codes of the administrative units in which it lies
 * @param office code of the office whose step it is; empty where none is in charge
 * @param participants account ids of those who took a step for an applicant
 * @param seats bodies of a council's members, by account id
 */
public record Matter(
        Audience audience,
        Set<String> applicants,
        Set<String> areas,
        String office,
        Set<String> participants,
        Map<String, String> seats) {
    public Matter {
        applicants = Set.copyOf(applicants);
        areas = Set.copyOf(areas);
        participants = Set.copyOf(participants);
        seats = Map.copyOf(seats);
    }

    /** Who may know that it exists. */
    public enum Audience {
        /** Everybody who is signed in: the sender names it, or it is no secret. */
        ALL,
        /** Its applicant and whoever works for, or watches, its area. */
        CONCERNED,
        /** Its applicant and whoever watches its area: what has not been filed is no office's business yet. */
        APPLICANT
    }

    /** Something of an office, known to all. */
    public static Matter ofOffice(String office) {
        return new Matter(Audience.ALL, Set.of(), Set.of(), office, Set.of(), Map.of());
    }

    /** Something in these areas, known to all. */
    public static Matter inAreas(Set<String> areas) {
        return new Matter(Audience.ALL, Set.of(), areas, "", Set.of(), Map.of());
    }

    /** Something of an applicant that its sender names. */
    public static Matter named(String applicant) {
        return new Matter(Audience.ALL, Set.of(applicant), Set.of(), "", Set.of(), Map.of());
    }

    /** Something of nobody in particular. */
    public static Matter ofAll() {
        return inAreas(Set.of());
    }
}
