package vn.hoctap.recognition.command.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.decision.DecisionId;

/** Send a draft back to its proposer (trả lại dự thảo). */
public record ReturnDecision(DecisionId decisionId, String reason, LocalDate effectiveOn) implements DecisionCommand {}
