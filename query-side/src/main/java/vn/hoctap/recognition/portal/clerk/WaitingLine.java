package vn.hoctap.recognition.portal.clerk;

import vn.hoctap.recognition.query.progress.DossierRow;

/**
 * A dossier that waits to be received, with its box to tick; the box sends the version that the line shows.
 *
 * @param chosen whether the box is ticked
 */
public record WaitingLine(DossierRow row, boolean chosen) {
    public String field() {
        return ChosenDossiers.field(row.dossierId());
    }
}
