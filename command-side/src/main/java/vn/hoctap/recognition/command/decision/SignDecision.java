package vn.hoctap.recognition.command.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.decision.DecisionId;

/** Sign a verified draft; that gives it the next number and takes effect on all its dossiers (ký ban hành). */
public record SignDecision(DecisionId decisionId, LocalDate effectiveOn) implements DecisionCommand {}
