package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.SessionId;

/** Open the ballots, count them and put the result to the deciding authority (kết thúc phiên đánh giá). */
public record CloseSession(SessionId sessionId, Minutes minutes, String subject, LocalDate effectiveOn)
        implements SessionCommand {}
