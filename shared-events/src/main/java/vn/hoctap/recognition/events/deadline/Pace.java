package vn.hoctap.recognition.events.deadline;

import vn.hoctap.recognition.events.criteria.Citation;

/**
 * How long before its due day a kind of deadline is reminded of, and how long after it the superior hears of it (lịch nhắc).
 *
 * @param remindBefore working days before the due day
 * @param escalateAfter working days after the due day
 */
public record Pace(DeadlineKind kind, int remindBefore, int escalateAfter, Citation citation) {}
