package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * Set up a council by a decision (thành lập hội đồng đánh giá).
 *
 * @param titles codes of the titles that it assesses
 * @param year the assessed year
 */
public record EstablishPanel(
        PanelId panelId,
        Office office,
        List<String> titles,
        int year,
        String decisionNumber,
        List<PanelMember> members,
        LocalDate effectiveOn)
        implements PanelCommand {
    public EstablishPanel {
        titles = List.copyOf(titles);
        members = List.copyOf(members);
    }

    /** The command for the one council of this decision. */
    public static EstablishPanel of(
            Office office,
            List<String> titles,
            int year,
            String decisionNumber,
            List<PanelMember> members,
            LocalDate effectiveOn) {
        var id = PanelId.of(office.code(), decisionNumber, year);
        return new EstablishPanel(id, office, titles, year, decisionNumber, members, effectiveOn);
    }
}
