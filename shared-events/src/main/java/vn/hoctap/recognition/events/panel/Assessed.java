package vn.hoctap.recognition.events.panel;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.panel.Recusal.Ground;

/**
 * What of the assessed dossier a member's conflict of interest follows from, as it was when the session was opened.
 *
 * @param applicant code of the applicant
 * @param area code of the area in whose figures the dossier counts
 * @param participants account ids of all who took a step in it, sorted
 */
public record Assessed(String applicant, String area, List<String> participants) {
    public Assessed {
        participants = List.copyOf(participants);
    }

    /** Who may not judge it and why, member by member. */
    public List<Recusal> recusals(List<PanelMember> members) {
        return members.stream()
                .flatMap(member -> grounds(member).map(ground -> new Recusal(member.subject(), ground)))
                .toList();
    }

    private Stream<Ground> grounds(PanelMember member) {
        return Stream.of(Ground.values()).filter(ground -> holds(ground, member));
    }

    private boolean holds(Ground ground, PanelMember member) {
        return switch (ground) {
            case OWN_UNIT -> member.body().equals(applicant);
            case OWN_COMMUNE -> member.body().equals(area);
            case TOOK_PART -> participants.contains(member.subject());
        };
    }
}
