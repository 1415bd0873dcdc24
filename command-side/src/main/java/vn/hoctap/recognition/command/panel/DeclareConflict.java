package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.panel.SessionId;

/**
 * Declare whether one has a conflict of interest (khai báo xung đột lợi ích).
 *
 * @param reason of the conflict; may be empty where there is none
 */
public record DeclareConflict(
        SessionId sessionId, boolean conflict, String reason, String subject, LocalDate effectiveOn)
        implements SessionCommand {}
