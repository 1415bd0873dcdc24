package vn.hoctap.recognition.scrutineer;

import java.util.List;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;

/**
 * A council (hội đồng) as it was at an instant.
 *
 * @param members whoever replaced another sits in the other's place
 */
record Council(PanelEstablished established, List<PanelMember> members, boolean dissolved) {
    Council {
        members = List.copyOf(members);
    }

    static Council of(PanelEstablished established) {
        return new Council(established, established.members(), false);
    }

    Council after(PanelEvent event) {
        return switch (event) {
            case PanelEstablished again -> of(again);
            case PanelMemberReplaced replaced ->
                new Council(established, with(replaced.outgoing(), replaced.incoming()), dissolved);
            case PanelDissolved _ -> new Council(established, members, true);
        };
    }

    private List<PanelMember> with(String outgoing, PanelMember incoming) {
        return members.stream()
                .map(member -> member.subject().equals(outgoing) ? incoming : member)
                .toList();
    }

    boolean mayJudge(Judged dossier) {
        return !dissolved
                && established.year() == dossier.registered().year()
                && established.titles().contains(dossier.title());
    }
}
