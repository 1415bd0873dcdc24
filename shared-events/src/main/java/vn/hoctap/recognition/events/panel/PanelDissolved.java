package vn.hoctap.recognition.events.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** The council ended (giải thể hội đồng). */
@EventType("PanelDissolved")
public record PanelDissolved(PanelId panelId, String decisionNumber, String reason, LocalDate effectiveOn)
        implements PanelEvent, Reasoned {}
