package vn.hoctap.recognition.command.admission.model;

import static vn.hoctap.recognition.command.admission.model.OfficeCode.seatOf;

import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matter.Audience;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.command.admission.Person;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;

/** How far a person's rights reach: what may be done by them, and what may be known. */
final class Reach {
    private final Covering map;

    Reach(Covering map) {
        this.map = map;
    }

    /** Whether there is any matter at all that the person may know of; administrators keep the engine and see none. */
    static boolean anything(Person person) {
        return person.rights().stream().anyMatch(right -> right.role().reach() != Role.Reach.SYSTEM);
    }

    /** Whether a right is held on the ground that a command asks for; a draft is its applicant's alone. */
    boolean holds(Right right, Ground ground, Matter matter) {
        if (ground != Ground.APPLICANT && matter.audience() == Audience.APPLICANT) {
            return false;
        }
        var organisation = right.organisation();
        return switch (ground) {
            case APPLICANT -> matter.applicants().contains(organisation);
            case OFFICE ->
                matter.office().isEmpty() ? coversAll(organisation, matter) : organisation.equals(matter.office());
            case SEAT ->
                matter.office().isEmpty()
                        ? coversAll(organisation, matter)
                        : sitTogether(organisation, matter.office());
            case AREA -> coversAll(organisation, matter);
            case ANYWHERE -> true;
        };
    }

    /** Where nobody is in charge, whoever covers the area is told so by the rules of the step. */
    private boolean coversAll(String office, Matter matter) {
        return matter.areas().stream().allMatch(area -> covers(office, area));
    }

    private static boolean sitTogether(String office, String other) {
        return seatOf(office).equals(seatOf(other));
    }

    /** An office of the state covers the whole country. */
    private boolean covers(String office, String area) {
        var seat = seatOf(office);
        return seat.isEmpty() || map.covers(seat, area);
    }

    /** Whether a person may know that the matter exists. */
    boolean includes(Matter matter, Person person) {
        return matter.audience() == Audience.ALL
                || matter.seats().containsKey(person.subject())
                || person.rights().stream().anyMatch(right -> includes(right, matter));
    }

    private boolean includes(Right right, Matter matter) {
        return switch (right.role().reach()) {
            case APPLICANT -> matter.applicants().contains(right.organisation());
            case OFFICE -> mayKnow(right.organisation(), matter);
            case AREA -> watches(right.organisation(), matter);
            case SYSTEM -> false;
        };
    }

    private boolean watches(String area, Matter matter) {
        return area.equals(Right.COUNTRY) || matter.areas().stream().anyMatch(each -> map.covers(area, each));
    }

    /** Whether those who work for an office may know that the matter exists. */
    boolean mayKnow(String office, Matter matter) {
        return switch (matter.audience()) {
            case ALL -> true;
            case CONCERNED -> worksFor(office, matter);
            case APPLICANT -> false;
        };
    }

    private boolean worksFor(String office, Matter matter) {
        return office.equals(matter.office()) || matter.areas().stream().anyMatch(area -> covers(office, area));
    }
}
