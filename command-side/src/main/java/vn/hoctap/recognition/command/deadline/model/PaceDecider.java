package vn.hoctap.recognition.command.deadline.model;

import java.util.Set;
import vn.hoctap.recognition.command.deadline.PaceCommand;
import vn.hoctap.recognition.command.deadline.PublishPaces;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.deadline.PaceEvent;
import vn.hoctap.recognition.events.deadline.PacesPublished;

/** The rules of publishing paces: only what is free of flaws, and only what is new. */
public final class PaceDecider {
    private PaceDecider() {}

    public static Decision<PaceEvent, PaceRefusal> decide(PaceCommand command, Paces paces) {
        return switch (command) {
            case PublishPaces publish -> publish(publish, paces);
        };
    }

    private static Decision<PaceEvent, PaceRefusal> publish(PublishPaces command, Paces paces) {
        var findings = PaceLint.findings(command.paces());
        if (!findings.isEmpty()) {
            return Decision.refuse(new PaceRefusal.Flawed(findings));
        }
        int next = paces.versions().size() + 1;
        if (command.version() != next) {
            return Decision.refuse(new PaceRefusal.NotTheNextVersion(next));
        }
        return paces.newest().filter(newest -> saysTheSame(newest, command)).isPresent()
                ? Decision.refuse(new PaceRefusal.NothingNew())
                : Decision.accept(new PacesPublished(
                        command.pacesId(), next, command.paces(), command.reason(), command.effectiveOn()));
    }

    /** The order of the kinds says nothing, but the day does: what was to begin later may begin now. */
    private static boolean saysTheSame(PacesPublished newest, PublishPaces command) {
        return newest.effectiveOn().equals(command.effectiveOn())
                && Set.copyOf(newest.paces()).equals(Set.copyOf(command.paces()));
    }
}
