package vn.hoctap.recognition.query.notices;

import java.util.List;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;
import vn.hoctap.recognition.query.notices.Remembered.Proposed;
import vn.hoctap.recognition.query.panels.PanelRow;

/** What is told of a decision: to whoever has to take its next step. */
final class OfDecisions {
    private OfDecisions() {}

    static List<News> told(DecisionEvent event, Memory memory) {
        var id = event.decisionId().value();
        if (event instanceof DecisionProposed proposed) {
            memory.keep(id, Proposed.of(proposed));
        }
        return told(event, Remembered.begun(memory, id, Proposed.class));
    }

    private static List<News> told(DecisionEvent event, Proposed draft) {
        return switch (event) {
            case DecisionProposed _ -> List.of(news(NoticeKind.TO_VERIFY, atSeat(Role.DEPUTY, draft), draft));
            case DecisionVerified _ ->
                List.of(news(
                        NoticeKind.TO_SIGN,
                        Address.at(Role.AUTHORITY, draft.body().code()),
                        draft));
            case DecisionReturned _ -> List.of(news(NoticeKind.DRAFT_RETURNED, atSeat(Role.SPECIALIST, draft), draft));
            case DecisionSigned signed ->
                List.of(news(NoticeKind.DECISION_SIGNED, atSeat(Role.SPECIALIST, draft), draft)
                        .by(signed.numberText()));
            case DecisionDropped _ -> News.NONE;
        };
    }

    private static News news(NoticeKind kind, String to, Proposed draft) {
        return News.of(kind, to).by(draft.proposal()).with(draft.detail());
    }

    private static String atSeat(Role role, Proposed draft) {
        return Address.at(role, PanelRow.seatOf(draft.body()));
    }
}
