package vn.hoctap.recognition.portal.clerk;

import vn.hoctap.recognition.query.progress.DossierRow;

/**
 * A dossier that waits to be received, with its box to tick; the box sends the version that the line shows.
 *
 * @param chosen whether the box is ticked
 * @param elsewhere name of the office that takes it in; empty where that is the reader's own
 */
public record WaitingLine(DossierRow row, boolean chosen, String elsewhere) {
    public String field() {
        return ChosenDossiers.field(row.dossierId());
    }
}
