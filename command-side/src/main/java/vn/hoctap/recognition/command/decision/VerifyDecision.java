package vn.hoctap.recognition.command.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.decision.DecisionId;

/** Find a draft in order (thẩm tra dự thảo). */
public record VerifyDecision(DecisionId decisionId, LocalDate effectiveOn) implements DecisionCommand {}
