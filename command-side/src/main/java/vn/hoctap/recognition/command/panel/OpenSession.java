package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionId;

/**
 * Begin to judge a dossier (mở phiên đánh giá).
 *
 * @param round counts from 1 within this council and dossier
 * @param reason why a dossier that has its result already is to be judged again; else empty
 */
public record OpenSession(
        SessionId sessionId,
        PanelId panelId,
        DossierId dossierId,
        int round,
        SessionForm form,
        String reason,
        String subject,
        LocalDate effectiveOn)
        implements SessionCommand {
    /** The command for the one session of this council, dossier and round. */
    public static OpenSession of(
            PanelId panelId,
            DossierId dossierId,
            int round,
            SessionForm form,
            String reason,
            String subject,
            LocalDate effectiveOn) {
        var id = SessionId.of(panelId, dossierId, round);
        return new OpenSession(id, panelId, dossierId, round, form, reason, subject, effectiveOn);
    }
}
