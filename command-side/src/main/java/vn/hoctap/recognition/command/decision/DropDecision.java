package vn.hoctap.recognition.command.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.decision.DecisionId;

/** Give a draft up before it has a number (hủy dự thảo). */
public record DropDecision(DecisionId decisionId, String reason, LocalDate effectiveOn) implements DecisionCommand {}
