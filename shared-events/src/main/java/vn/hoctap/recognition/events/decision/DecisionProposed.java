package vn.hoctap.recognition.events.decision;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * A draft was put to the body that decides (trình dự thảo quyết định).
 *
 * @param series the symbol that its number will carry, such as QĐ-UBND; each has numbers of its own
 * @param grounds its legal grounds (căn cứ), one a line
 * @param proposal number and symbol of the paper that proposes it (tờ trình)
 */
@EventType("DecisionProposed")
public record DecisionProposed(
        DecisionId decisionId,
        Office body,
        String series,
        DecisionContent content,
        List<String> grounds,
        String proposal,
        LocalDate effectiveOn)
        implements DecisionEvent {
    public DecisionProposed {
        grounds = List.copyOf(grounds);
    }
}
