package vn.hoctap.recognition.command.process.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.process.Reaction;
import vn.hoctap.recognition.command.process.RecordedEvent;
import vn.hoctap.recognition.events.dossier.DossierEvent;

/**
 * Moves every dossier that is open when the end of its area is recorded to the area that took its place. What ends on a day
 * to come waits for {@link MoveDossiersOfEndedAreas}.
 */
final class WhenUnitsMergedThenMoveDossiers implements Reaction {
    private final AreaSuccessions successions;
    private final KnownSuccessions known;
    private final OpenDossiers dossiers;
    private final DossierMoves moves;
    private final Clock clock;

    WhenUnitsMergedThenMoveDossiers(
            AreaSuccessions successions,
            KnownSuccessions known,
            OpenDossiers dossiers,
            DossierMoves moves,
            Clock clock) {
        this.successions = successions;
        this.known = known;
        this.dossiers = dossiers;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "move-dossiers";
    }

    @Override
    public List<StreamCommand> followUps(RecordedEvent recorded) {
        var today = LocalDate.now(clock);
        return successions.in(recorded.event()).stream()
                .filter(succession -> succession.isInForceOn(today))
                .flatMap(this::moves)
                .toList();
    }

    @Override
    public void fold(RecordedEvent recorded) {
        if (recorded.event() instanceof DossierEvent event) {
            dossiers.fold(event, recorded.recordedOn());
        }
        successions.in(recorded.event()).forEach(known::store);
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return moves.isSettledBy(refusal);
    }

    private Stream<StreamCommand> moves(AreaSucceeded succession) {
        return dossiers.in(succession.from()).stream()
                .filter(succession::takesOver)
                .map(dossier -> new Move(dossier, succession).command(moves));
    }
}
