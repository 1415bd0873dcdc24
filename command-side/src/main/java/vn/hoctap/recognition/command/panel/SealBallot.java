package vn.hoctap.recognition.command.panel;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.panel.Score;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.Vote;

/** Hand in one's ballot, sealed until the session closes (nộp phiếu đánh giá); it takes the place of an earlier one. */
public record SealBallot(
        SessionId sessionId, List<Score> scores, Vote vote, String opinion, String subject, LocalDate effectiveOn)
        implements SessionCommand {
    public SealBallot {
        scores = List.copyOf(scores);
    }
}
