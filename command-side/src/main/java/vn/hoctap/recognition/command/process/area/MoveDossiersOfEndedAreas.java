package vn.hoctap.recognition.command.process.area;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.process.DailyLook;

/** Moves the dossiers of areas whose end was recorded before its day, when that day has come. */
final class MoveDossiersOfEndedAreas implements DailyLook {
    private final KnownSuccessions known;
    private final OpenDossiers dossiers;
    private final DossierMoves moves;

    MoveDossiersOfEndedAreas(KnownSuccessions known, OpenDossiers dossiers, DossierMoves moves) {
        this.known = known;
        this.dossiers = dossiers;
        this.moves = moves;
    }

    @Override
    public String name() {
        return "move-dossiers-of-ended-areas";
    }

    @Override
    public List<StreamCommand> due(LocalDate today) {
        return known.areasToLeave(today).stream()
                .flatMap(area -> dossiers.in(area).stream())
                .flatMap(dossier -> Move.of(dossier, known, today).stream())
                .map(move -> move.command(moves))
                .toList();
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return moves.isSettledBy(refusal);
    }
}
