package vn.hoctap.recognition.events.criteria;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * A version of a title's criteria was published (ban hành bộ tiêu chí); it is never edited, only followed by the next.
 *
 * @param version counts from 1 within the title
 * @param reason why there is a new version
 * @param effectiveOn from when the instrument behind it is in force
 */
@EventType("CriteriaSetPublished")
public record CriteriaSetPublished(
        CriteriaId criteriaId, int version, CriteriaSet set, String reason, LocalDate effectiveOn)
        implements CriteriaEvent, Reasoned {}
