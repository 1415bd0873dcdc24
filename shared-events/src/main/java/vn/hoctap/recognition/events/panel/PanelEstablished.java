package vn.hoctap.recognition.events.panel;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.PanelRules;

/**
 * An office set up a council by a decision (quyết định thành lập hội đồng đánh giá).
 *
 * @param titles codes of the titles that it assesses
 * @param year the assessed year
 * @param decisionNumber number and symbol of the paper, such as 12/QĐ-PGDĐT
 * @param rules by which it was made up and by which all its sessions come to a result, as they were that day
 */
@EventType("PanelEstablished")
public record PanelEstablished(
        PanelId panelId,
        Office office,
        List<String> titles,
        int year,
        String decisionNumber,
        List<PanelMember> members,
        PanelRules rules,
        LocalDate effectiveOn)
        implements PanelEvent {
    public PanelEstablished {
        titles = List.copyOf(titles);
        members = List.copyOf(members);
    }
}
