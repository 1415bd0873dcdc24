package vn.hoctap.recognition.query.notices;

import vn.hoctap.recognition.events.authority.Role;

/** To whom a notice goes (nơi nhận), as it is kept with it. */
final class Address {
    private static final String PERSON = "PERSON@";

    private Address() {}

    /** Whoever holds the role for the applicant of the notice's dossier, or where that dossier lies; of the engine anybody who does. */
    static String of(Role role) {
        return role.name();
    }

    /** Whoever holds the role at an office or, where proposing and deciding go together, at any office of that seat. */
    static String at(Role role, String place) {
        return role.name() + "@" + place;
    }

    /** Whoever acts for an applicant for a title in the area of an office with that seat; an office of the state has none. */
    static String below(String title, String seat) {
        return title + "@" + seat;
    }

    /** @param subject account id */
    static String person(String subject) {
        return PERSON + subject;
    }
}
