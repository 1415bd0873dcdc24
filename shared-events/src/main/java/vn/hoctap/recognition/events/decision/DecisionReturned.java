package vn.hoctap.recognition.events.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** The draft went back to its proposer (trả lại dự thảo). */
@EventType("DecisionReturned")
public record DecisionReturned(DecisionId decisionId, String reason, LocalDate effectiveOn)
        implements DecisionEvent, Reasoned {}
