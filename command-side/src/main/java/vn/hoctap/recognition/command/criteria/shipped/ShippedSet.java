package vn.hoctap.recognition.command.criteria.shipped;

import java.time.LocalDate;
import vn.hoctap.recognition.command.criteria.PublishCriteriaSet;
import vn.hoctap.recognition.command.shipped.ShippedVersion;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** A criteria set that comes with the application. */
public record ShippedSet(String file, int version, LocalDate effectiveOn, String reason, CriteriaSet set)
        implements ShippedVersion {
    @Override
    public String title() {
        return set.title();
    }

    @Override
    public PublishCriteriaSet publication() {
        return PublishCriteriaSet.of(version, set, reason, effectiveOn);
    }
}
