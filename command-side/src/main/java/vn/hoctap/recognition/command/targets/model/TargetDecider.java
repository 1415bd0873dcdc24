package vn.hoctap.recognition.command.targets.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.targets.PublishTargets;
import vn.hoctap.recognition.command.targets.TargetCommand;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetEvent;
import vn.hoctap.recognition.events.targets.TargetsPublished;

/** The rules of publishing targets: only what is free of flaws, and only what is new. */
public final class TargetDecider {
    private TargetDecider() {}

    public static Decision<TargetEvent, TargetRefusal> decide(TargetCommand command, Targets targets) {
        return switch (command) {
            case PublishTargets publish -> publish(publish, targets);
        };
    }

    private static Decision<TargetEvent, TargetRefusal> publish(PublishTargets command, Targets targets) {
        var findings = TargetLint.findings(command.targets());
        if (!findings.isEmpty()) {
            return Decision.refuse(new TargetRefusal.Flawed(findings));
        }
        int next = targets.version() + 1;
        if (command.version() != next) {
            return Decision.refuse(new TargetRefusal.NotTheNextVersion(next));
        }
        return saysTheSame(targets, command)
                ? Decision.refuse(new TargetRefusal.NothingNew())
                : Decision.accept(new TargetsPublished(
                        command.targetsId(), next, command.targets(), command.reason(), command.effectiveOn()));
    }

    /** The order of the targets says nothing, but the day does: what was to begin later may begin now. */
    private static boolean saysTheSame(Targets targets, PublishTargets command) {
        return switch (targets) {
            case Targets.None _ -> false;
            case Targets.Published(var newest) ->
                newest.effectiveOn().equals(command.effectiveOn())
                        && meaning(newest.targets()).equals(meaning(command.targets()));
        };
    }

    /** However a number is written: 40.0 percent are 40. */
    private static Set<Target> meaning(List<Target> targets) {
        return targets.stream()
                .map(target -> new Target(
                        target.measure(),
                        target.name(),
                        target.scope(),
                        target.year(),
                        target.percent().stripTrailingZeros(),
                        target.denominatorNote(),
                        target.citation()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
