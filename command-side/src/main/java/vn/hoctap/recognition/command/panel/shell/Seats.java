package vn.hoctap.recognition.command.panel.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matter.Audience;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelMember;

/** The seats of a council, as admission asks for them. */
final class Seats {
    private Seats() {}

    /** The body of each member, by account id. */
    static Map<String, String> of(List<PanelMember> members) {
        return members.stream().collect(Collectors.toMap(PanelMember::subject, PanelMember::body, (one, _) -> one));
    }

    static Matter matter(PanelEstablished panel) {
        return matter(panel, panel.members());
    }

    static Matter matter(PanelEstablished panel, List<PanelMember> members) {
        var office = panel.office().code();
        return new Matter(Audience.CONCERNED, Set.of(), areaOf(office), office, Set.of(), of(members));
    }

    /** Where the office sits. */
    private static Set<String> areaOf(String office) {
        int dash = office.lastIndexOf('-');
        return dash < 0 ? Set.of() : Set.of(office.substring(dash + 1));
    }
}
