package vn.hoctap.recognition.events.targets;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * A version of the targets was published (ban hành mục tiêu); it is never edited, only followed by the next.
 *
 * @param version counts from 1
 * @param targets all that are in force with this version
 * @param reason why there is a new version
 * @param effectiveOn the first day on which progress is measured against it
 */
@EventType("TargetsPublished")
public record TargetsPublished(
        TargetsId targetsId, int version, List<Target> targets, String reason, LocalDate effectiveOn)
        implements TargetEvent, Reasoned {
    public TargetsPublished {
        targets = List.copyOf(targets);
    }
}
