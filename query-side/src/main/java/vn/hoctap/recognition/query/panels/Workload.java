package vn.hoctap.recognition.query.panels;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoctap.recognition.events.panel.PanelMember;

/**
 * How much a member has to do, over all councils.
 *
 * @param subject account id
 * @param assigned sessions in which it is a member
 * @param open those of them that are not closed
 * @param missing open ones in which it may vote and has not handed in its ballot
 * @param sealed those in which it has handed in a ballot
 * @param recused those in which it may not vote
 */
record Workload(String subject, int assigned, int open, int missing, int sealed, int recused) {
    /** One line for each member, by account id. */
    static List<Workload> of(List<SessionRow> sessions) {
        Map<String, Workload> bySubject = new TreeMap<>();
        for (var session : sessions) {
            session.members().stream()
                    .map(PanelMember::subject)
                    .distinct()
                    .forEach(subject -> bySubject.merge(subject, in(session, subject), Workload::plus));
        }
        return List.copyOf(bySubject.values());
    }

    private static Workload in(SessionRow session, String subject) {
        return new Workload(
                subject,
                1,
                counted(session.outcome() == null),
                counted(session.missing().contains(subject)),
                counted(session.sealed().contains(subject)),
                counted(!session.entitled().contains(subject)));
    }

    private static int counted(boolean holds) {
        return holds ? 1 : 0;
    }

    private Workload plus(Workload other) {
        return new Workload(
                subject,
                assigned + other.assigned,
                open + other.open,
                missing + other.missing,
                sealed + other.sealed,
                recused + other.recused);
    }
}
