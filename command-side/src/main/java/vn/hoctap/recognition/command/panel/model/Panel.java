package vn.hoctap.recognition.command.panel.model;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;

/** State of a council. */
public sealed interface Panel {
    /** The effective date of the newest step; nothing may take effect before it. */
    LocalDate since();

    /** Nobody has set it up. */
    record Unknown() implements Panel {
        @Override
        public LocalDate since() {
            return LocalDate.MIN;
        }
    }

    /** @param members as they are now */
    record Sitting(PanelEstablished established, List<PanelMember> members, LocalDate since) implements Panel {
        public Sitting {
            members = List.copyOf(members);
        }

        boolean assesses(String title, int year) {
            return established.year() == year && established.titles().contains(title);
        }

        private Sitting after(PanelMemberReplaced replaced) {
            return new Sitting(
                    established,
                    MembersRule.afterReplacing(this, replaced.outgoing(), replaced.incoming()),
                    replaced.effectiveOn());
        }
    }

    record Dissolved(LocalDate since) implements Panel {}

    /** The state that follows from {@code event}. */
    static Panel evolve(Panel panel, PanelEvent event) {
        return switch (event) {
            case PanelEstablished established ->
                new Sitting(established, established.members(), established.effectiveOn());
            case PanelMemberReplaced replaced -> panel instanceof Sitting sitting ? sitting.after(replaced) : panel;
            case PanelDissolved dissolved -> new Dissolved(dissolved.effectiveOn());
        };
    }
}
