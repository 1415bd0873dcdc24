package vn.hoctap.recognition.events.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The next number of a register was given to a decision (cấp số), in the same moment in which it was signed.
 *
 * @param number counts from 1 without a gap
 */
@EventType("DecisionNumbered")
public record DecisionNumbered(RegisterId registerId, int number, DecisionId decisionId, LocalDate effectiveOn)
        implements RegisterEvent {}
