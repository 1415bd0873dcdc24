package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;

/**
 * Let another person take a member's place (thay thế thành viên hội đồng).
 *
 * @param outgoing account id
 */
public record ReplacePanelMember(
        PanelId panelId, String outgoing, PanelMember incoming, String decisionNumber, LocalDate effectiveOn)
        implements PanelCommand {}
