package vn.hoctap.recognition.portal.committee;

import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;

/** A dossier in words. */
record DossierLine(DossierRow row, String kind, String stage, String level) {
    static DossierLine of(DossierRow row) {
        return new DossierLine(
                row,
                Wording.ofTitle(row.title()),
                Wording.of(row.standing().stage()),
                Wording.ofLevel(row.standing().level()));
    }
}
