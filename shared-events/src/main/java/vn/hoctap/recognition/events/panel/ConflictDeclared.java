package vn.hoctap.recognition.events.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * A member declared whether it has a conflict of interest (khai báo xung đột lợi ích).
 *
 * @param subject account id
 * @param reason of the conflict; empty where there is none
 */
@EventType("ConflictDeclared")
public record ConflictDeclared(
        SessionId sessionId, String subject, boolean conflict, String reason, LocalDate effectiveOn)
        implements SessionEvent, Reasoned {}
