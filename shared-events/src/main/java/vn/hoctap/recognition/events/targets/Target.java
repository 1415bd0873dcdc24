package vn.hoctap.recognition.events.targets;

import java.math.BigDecimal;
import vn.hoctap.recognition.events.criteria.Citation;

/**
 * What share is to be reached by the end of a year (mục tiêu).
 *
 * @param name in Vietnamese, as it is shown
 * @param percent of the denominator, at least; exact
 * @param denominatorNote in Vietnamese: of what it is a share
 */
public record Target(
        TargetMeasure measure,
        String name,
        TargetScope scope,
        int year,
        BigDecimal percent,
        String denominatorNote,
        Citation citation) {}
