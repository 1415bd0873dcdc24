package vn.hoctap.recognition.command.decision;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionId;

/**
 * Put a draft to the body that decides, or put it again after it came back (trình dự thảo quyết định).
 *
 * @param body code of the office that is to decide
 * @param series the symbol that its number will carry, such as QĐ-UBND
 * @param proposal number and symbol of the paper that proposes it (tờ trình)
 */
public record ProposeDecision(
        DecisionId decisionId,
        String body,
        String series,
        DecisionContent content,
        List<String> grounds,
        String proposal,
        LocalDate effectiveOn)
        implements DecisionCommand {
    public ProposeDecision {
        grounds = List.copyOf(grounds);
    }
}
