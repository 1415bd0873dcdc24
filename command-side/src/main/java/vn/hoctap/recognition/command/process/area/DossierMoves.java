package vn.hoctap.recognition.command.process.area;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;

/** How a dossier is asked to move to another area (chuyển hồ sơ). */
public interface DossierMoves {
    /** The command that moves it, together with the offices that are competent there on that day. */
    StreamCommand move(DossierId dossier, Area to, String legalBasis, LocalDate on);

    /** Whether a refusal says that it is there already, or that it is no longer open. */
    boolean isSettledBy(Object refusal);
}
