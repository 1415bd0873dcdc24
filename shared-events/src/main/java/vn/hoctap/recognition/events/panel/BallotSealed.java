package vn.hoctap.recognition.events.panel;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * A member handed in a ballot that nobody reads before the session closes (phiếu đánh giá niêm phong); its newest counts.
 *
 * @param subject account id
 * @param commitment what the ballot must come to when it is opened, see {@link Ballot#commitment}
 */
@EventType("BallotSealed")
public record BallotSealed(SessionId sessionId, String subject, String commitment, LocalDate effectiveOn)
        implements SessionEvent {}
