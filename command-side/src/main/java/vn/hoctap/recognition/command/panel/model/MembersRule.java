package vn.hoctap.recognition.command.panel.model;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.procedure.PanelRules;

/**
 * A council has one chair, one secretary and members enough, nobody twice; how many, and whether their number is odd, is said
 * by the procedure (Circulars 24/2023 and 25/2023).
 */
final class MembersRule {
    private MembersRule() {}

    static Optional<PanelRefusal> breachedBy(List<PanelMember> members, PanelRules rules) {
        long counted = rules.chairAndSecretaryCounted() ? members.size() : count(Role.MEMBER, members);
        if (isAnybodyTwice(members)) {
            return Optional.of(PanelRefusal.MEMBER_REPEATED);
        }
        if (count(Role.CHAIR, members) != 1) {
            return Optional.of(PanelRefusal.NOT_ONE_CHAIR);
        }
        if (count(Role.SECRETARY, members) != 1) {
            return Optional.of(PanelRefusal.NOT_ONE_SECRETARY);
        }
        if (counted < rules.fewestMembers()) {
            return Optional.of(PanelRefusal.TOO_FEW_MEMBERS);
        }
        return rules.oddNumber() && counted % 2 == 0
                ? Optional.of(PanelRefusal.EVEN_NUMBER_OF_MEMBERS)
                : Optional.empty();
    }

    /** Whoever comes takes place and role of whoever goes: the chair's successor is the chair. */
    static Optional<PanelRefusal> breachedByReplacing(Panel.Sitting panel, String outgoing, PanelMember incoming) {
        var leaving = panel.members().stream()
                .filter(member -> member.subject().equals(outgoing))
                .findFirst();
        if (leaving.isEmpty()) {
            return Optional.of(PanelRefusal.OUTGOING_NOT_A_MEMBER);
        }
        if (leaving.get().role() != incoming.role()) {
            return Optional.of(PanelRefusal.ROLE_NOT_KEPT);
        }
        return isAnybodyTwice(afterReplacing(panel, outgoing, incoming)) || outgoing.equals(incoming.subject())
                ? Optional.of(PanelRefusal.MEMBER_REPEATED)
                : Optional.empty();
    }

    static List<PanelMember> afterReplacing(Panel.Sitting panel, String outgoing, PanelMember incoming) {
        return panel.members().stream()
                .map(member -> member.subject().equals(outgoing) ? incoming : member)
                .toList();
    }

    private static boolean isAnybodyTwice(List<PanelMember> members) {
        return members.stream().map(PanelMember::subject).distinct().count() < members.size();
    }

    private static long count(Role role, List<PanelMember> members) {
        return members.stream().filter(member -> member.role() == role).count();
    }
}
