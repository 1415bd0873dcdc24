package vn.hoctap.recognition.events.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** The draft was given up before it had a number (hủy dự thảo). */
@EventType("DecisionDropped")
public record DecisionDropped(DecisionId decisionId, String reason, LocalDate effectiveOn)
        implements DecisionEvent, Reasoned {}
