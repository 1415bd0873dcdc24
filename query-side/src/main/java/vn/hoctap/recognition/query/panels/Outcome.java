package vn.hoctap.recognition.query.panels;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;

/** What a closed session came to. */
public record Outcome(LocalDate closedOn, Tally tally, List<Cast> votes, Minutes minutes) {
    public Outcome {
        votes = List.copyOf(votes);
    }

    /** @param subject account id */
    public record Cast(String subject, Vote vote) {}

    static Outcome of(SessionClosed event) {
        var votes = event.ballots().stream()
                .map(ballot -> new Cast(ballot.subject(), ballot.vote()))
                .toList();
        return new Outcome(event.effectiveOn(), event.tally(), votes, event.minutes());
    }
}
