package vn.hoctap.recognition.command.criteria;

import java.time.LocalDate;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/**
 * Publish the next version of a title's criteria (ban hành bộ tiêu chí).
 *
 * @param version the number that it gets, one more than the newest
 * @param reason why there is a new version
 * @param effectiveOn from when the instrument behind it is in force; may lie in the future
 */
public record PublishCriteriaSet(
        CriteriaId criteriaId, int version, CriteriaSet set, String reason, LocalDate effectiveOn)
        implements CriteriaCommand {
    public static PublishCriteriaSet of(int version, CriteriaSet set, String reason, LocalDate effectiveOn) {
        return new PublishCriteriaSet(CriteriaId.of(set.title()), version, set, reason, effectiveOn);
    }
}
