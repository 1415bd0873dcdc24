package vn.hoctap.recognition.command;

import java.util.function.Predicate;
import vn.hoctap.recognition.events.authority.Role;

/** What can be done apart from dossiers, at which address, to what, by whom, and who may know of it. */
enum OfficeAct {
    PROPOSE("decisions", Thing.NONE, Known.TO_ALL, has(Role.SPECIALIST)),
    VERIFY("decisions/{id}/verifications", Thing.DECISION, Known.OF_DOSSIER, has(Role.DEPUTY)),
    RETURN("decisions/{id}/returns", Thing.DECISION, Known.OF_DOSSIER, has(Role.DEPUTY, Role.AUTHORITY)),
    SIGN("decisions/{id}/signatures", Thing.DECISION, Known.OF_DOSSIER, has(Role.AUTHORITY)),
    DROP("decisions/{id}/drops", Thing.DECISION, Known.OF_DOSSIER, has(Role.SPECIALIST)),
    ESTABLISH_PANEL("panels", Thing.NONE, Known.TO_ALL, has(Role.OFFICE_HEAD, Role.AUTHORITY)),
    REPLACE_MEMBER("panels/{id}/replacements", Thing.PANEL, Known.OF_PANEL, has(Role.OFFICE_HEAD, Role.AUTHORITY)),
    DISSOLVE_PANEL("panels/{id}/dissolutions", Thing.PANEL, Known.OF_PANEL, has(Role.OFFICE_HEAD, Role.AUTHORITY)),
    OPEN_SESSION("panels/{id}/sessions", Thing.PANEL, Known.OF_COUNCIL, MatrixPeople::sitsInCouncil),
    DECLARE("sessions/{id}/declarations", Thing.SESSION, Known.OF_SESSION, MatrixPeople::sitsInCouncil),
    VOTE("sessions/{id}/ballots", Thing.SESSION, Known.OF_SESSION, MatrixPeople::sitsInCouncil),
    CLOSE_SESSION("sessions/{id}/closings", Thing.SESSION, Known.OF_SESSION, MatrixPeople::sitsInCouncil),
    OPEN_YEAR("cycles", Thing.NONE, Known.TO_ALL, has(Role.OFFICE_HEAD)),
    CHANGE_DATES("cycles/{id}/dates", Thing.CYCLE, Known.TO_ALL, has(Role.OFFICE_HEAD)),
    CLOSE_YEAR("cycles/{id}/closings", Thing.CYCLE, Known.TO_ALL, has(Role.OFFICE_HEAD)),
    REPORT("cycles/{id}/reports", Thing.CYCLE, Known.TO_ALL, has(Role.OFFICE_HEAD, Role.SPECIALIST)),
    ENTER("organisations", Thing.NONE, Known.TO_ALL, keepers()),
    RENAME("organisations/{code}/renamings", Thing.ORGANISATION, Known.TO_ALL, keepers()),
    CLASSIFY("organisations/{code}/classifications", Thing.ORGANISATION, Known.TO_ALL, keepers()),
    MOVE("organisations/{code}/moves", Thing.ORGANISATION, Known.TO_ALL, keepers()),
    CLOSE("organisations/{code}/closings", Thing.ORGANISATION, Known.TO_ALL, keepers()),
    PROPOSE_RIGHT("rights", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    GRANT("rights/{person}/{right}/grants", Thing.RIGHT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    DECLINE("rights/{person}/{right}/declines", Thing.RIGHT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    WITHDRAW("rights/{person}/{right}/withdrawals", Thing.RIGHT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    ESTABLISH_UNIT("administrative-units", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    MERGE_UNITS("administrative-units/mergers", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    SPLIT_UNIT("administrative-units/{code}/splits", Thing.UNIT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    RENAME_UNIT("administrative-units/{code}/renamings", Thing.UNIT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    MOVE_UNIT("administrative-units/{code}/moves", Thing.UNIT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    ABOLISH_UNIT("administrative-units/{code}/abolitions", Thing.UNIT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    CLASSIFY_AREA("administrative-units/{code}/classifications", Thing.UNIT, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    PUBLISH_CRITERIA("criteria-sets", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    PUBLISH_PROCEDURE("procedures", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    PUBLISH_TARGETS("targets", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    PUBLISH_PACES("deadline-paces", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    DECLARE_DAYS("calendar-declarations", Thing.NONE, Known.TO_ALL, has(Role.ADMINISTRATOR)),
    REGISTER("dossiers", Thing.NONE, Known.TO_ALL, MatrixPeople::actsForApplicant),
    IMPORT("past-recognitions/imports", Thing.NONE, Known.TO_ALL, has(Role.OFFICE_HEAD, Role.SPECIALIST)),
    /** Nothing is done: whoever imports anywhere may look whether a file can be read. */
    PREVIEW("past-recognitions/previews", Thing.NONE, Known.ANYWHERE, has(Role.OFFICE_HEAD, Role.SPECIALIST));

    /** What an act is done to. */
    enum Thing {
        NONE,
        DECISION,
        PANEL,
        SESSION,
        CYCLE,
        ORGANISATION,
        RIGHT,
        UNIT
    }

    /** Who learns that it exists. */
    enum Known {
        TO_ALL,
        ANYWHERE,
        OF_DOSSIER,
        OF_PANEL,
        OF_COUNCIL,
        OF_SESSION
    }

    private final String address;
    private final Thing thing;
    private final Known known;
    private final Predicate<MatrixPeople> admitted;

    OfficeAct(String address, Thing thing, Known known, Predicate<MatrixPeople> admitted) {
        this.address = address;
        this.thing = thing;
        this.known = known;
        this.admitted = admitted;
    }

    String template() {
        return "/api/v1/" + address;
    }

    /** @param id what stands for the variables of the address, all of them */
    String to(String id) {
        return template().replaceFirst("\\{.*}", id);
    }

    Thing thing() {
        return thing;
    }

    MatrixOutcome expected(MatrixPeople person) {
        if (person == MatrixPeople.NOBODY) {
            return MatrixOutcome.UNKNOWN;
        }
        if (admitted.test(person) && (person.isOfThisPlace() || known == Known.ANYWHERE)) {
            return keepsApart(person) ? MatrixOutcome.NOT_APART : MatrixOutcome.ADMITTED;
        }
        return isToldOf(person) ? MatrixOutcome.FORBIDDEN : MatrixOutcome.HIDDEN;
    }

    /** Whoever has to do with the applicant neither votes on it nor decides on it. */
    private boolean keepsApart(MatrixPeople person) {
        return switch (this) {
            case VOTE, CLOSE_SESSION, RETURN, SIGN -> person.hasPartInIt();
            default -> false;
        };
    }

    /** Without any right of a kind that sees dossiers all is forbidden, but in a council where there may be a seat. */
    private boolean isToldOf(MatrixPeople person) {
        return switch (known) {
            case TO_ALL, ANYWHERE -> true;
            case OF_DOSSIER -> !person.mayKnowAnything() || person.isOfThisPlace();
            case OF_PANEL -> !person.mayKnowAnything() || person.isOfThisOffice() || person.sitsInCouncil();
            case OF_COUNCIL -> person.isOfThisOffice();
            case OF_SESSION -> person.mayKnowAnything() && person.isOfThisPlace();
        };
    }

    private static Predicate<MatrixPeople> has(Role... roles) {
        return person -> person.hasRole(roles);
    }

    private static Predicate<MatrixPeople> keepers() {
        return has(Role.ADMINISTRATOR, Role.OFFICE_HEAD, Role.SPECIALIST);
    }
}
