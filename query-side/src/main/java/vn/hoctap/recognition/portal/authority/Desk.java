package vn.hoctap.recognition.portal.authority;

import java.util.List;
import java.util.Set;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What who reads has to do with decisions, as their rights say; the command side has the last word. */
record Desk(List<Right> rights) {
    private static final Set<Role> OF_OFFICES =
            Set.of(Role.RECEIVING_CLERK, Role.SPECIALIST, Role.DEPUTY, Role.OFFICE_HEAD, Role.AUTHORITY);

    Desk {
        rights = List.copyOf(rights);
    }

    static Desk ofReader() {
        return new Desk(CurrentReader.rights());
    }

    boolean holds(Set<Role> roles) {
        return rights.stream().anyMatch(right -> roles.contains(right.role()));
    }

    /** Holds one of these roles in an office with the same seat: one prepares what another decides. */
    boolean sitsWith(String office, Set<Role> roles) {
        return rights.stream()
                .anyMatch(right -> roles.contains(right.role())
                        && seatOf(right.organisation()).equals(seatOf(office)));
    }

    boolean signsFor(String office) {
        return rights.stream()
                .anyMatch(right ->
                        right.role() == Role.AUTHORITY && right.organisation().equals(office));
    }

    /** Whether they may know who did what to a draft of an office: its own people, and whoever audits. */
    boolean looksInto(String office) {
        return sitsWith(office, OF_OFFICES) || holds(Set.of(Role.AUDITOR));
    }

    /** @param subject account id */
    boolean is(String subject) {
        return rights.stream().anyMatch(right -> right.subject().equals(subject));
    }

    /** @throws ProblemException with a sentence for who holds none of these roles */
    void require(Set<Role> roles, String sentence) {
        if (!holds(roles)) {
            throw new ProblemException(ProblemType.FORBIDDEN, sentence);
        }
    }

    /** An office's code tells its seat, after the last dash; an office of the state has none. */
    private static String seatOf(String office) {
        int dash = office.lastIndexOf('-');
        return dash < 0 ? "" : office.substring(dash + 1);
    }
}
