package vn.hoctap.recognition.command.process.area;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.StreamCommand;

/** A dossier and the succession by which it leaves its area. */
record Move(OpenDossier dossier, AreaSucceeded succession) {
    /**
     * The earliest move that the dossier has still before it. One that was entered here only after the area had ended is
     * history that is being recorded late, in the geography of its time: people move it, if at all.
     */
    static Optional<Move> of(OpenDossier dossier, KnownSuccessions known, LocalDate today) {
        return known.of(dossier.areaCode()).stream()
                .filter(succession -> succession.isInForceOn(today)
                        && dossier.recordedOn().isBefore(succession.on())
                        && succession.takesOver(dossier))
                .findFirst()
                .map(succession -> new Move(dossier, succession));
    }

    StreamCommand command(DossierMoves moves) {
        return moves.move(dossier.dossierId(), succession.to(), succession.legalBasis(), succession.on());
    }
}
