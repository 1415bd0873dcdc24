package vn.hoctap.recognition.events.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * Another person took a member's place (thay thế thành viên hội đồng); sessions that are open go on as they are.
 *
 * @param outgoing account id
 */
@EventType("PanelMemberReplaced")
public record PanelMemberReplaced(
        PanelId panelId, String outgoing, PanelMember incoming, String decisionNumber, LocalDate effectiveOn)
        implements PanelEvent {}
