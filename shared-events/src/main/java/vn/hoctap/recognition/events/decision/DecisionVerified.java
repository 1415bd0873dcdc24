package vn.hoctap.recognition.events.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** Somebody other than its proposer found the draft in order (thẩm tra dự thảo). */
@EventType("DecisionVerified")
public record DecisionVerified(DecisionId decisionId, LocalDate effectiveOn) implements DecisionEvent {}
