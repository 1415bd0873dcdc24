package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.panel.PanelId;

/** End a council (giải thể hội đồng). */
public record DissolvePanel(PanelId panelId, String decisionNumber, String reason, LocalDate effectiveOn)
        implements PanelCommand {}
