package vn.hoctap.recognition.command.process.area;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.Area;

/**
 * An area has passed into another one, which may keep its code.
 *
 * @param from the code of the area that ended
 * @param on first day of the new area
 */
public record AreaSucceeded(String from, Area to, String legalBasis, LocalDate on) {
    boolean isInForceOn(LocalDate day) {
        return !on.isAfter(day);
    }

    /** Whether the dossier came to the old area before it ended: later, the same code means the new one. */
    boolean takesOver(OpenDossier dossier) {
        return dossier.areaCode().equals(from) && dossier.inAreaSince().isBefore(on);
    }
}
