package vn.hoctap.recognition.query.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.targets.Target;

/**
 * The version of the targets that counts on a day.
 *
 * @param effectiveOn the first day on which progress is measured against it
 * @param recordedAt when it was published here
 */
public record TargetsInForce(
        int version, LocalDate effectiveOn, Instant recordedAt, String reason, List<Target> targets) {
    public TargetsInForce {
        targets = List.copyOf(targets);
    }
}
