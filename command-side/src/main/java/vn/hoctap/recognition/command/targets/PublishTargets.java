package vn.hoctap.recognition.command.targets;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetsId;

/**
 * Publish the next version of the targets (ban hành mục tiêu).
 *
 * @param version the number that it gets, one more than the newest
 * @param targets all that are to be in force with it
 * @param reason why there is a new version
 * @param effectiveOn the first day on which progress is measured against it; may lie in the future
 */
public record PublishTargets(
        TargetsId targetsId, int version, List<Target> targets, String reason, LocalDate effectiveOn)
        implements TargetCommand {
    public PublishTargets {
        targets = List.copyOf(targets);
    }

    public static PublishTargets of(int version, List<Target> targets, String reason, LocalDate effectiveOn) {
        return new PublishTargets(TargetsId.OF_PROGRESS, version, targets, reason, effectiveOn);
    }
}
