package vn.hoctap.recognition.portal.auditor;

import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/** A dossier in words, and where its steps are to be seen. */
public record FoundLine(String name, String title, String area, String stage, String address) {
    static FoundLine of(DossierRow row) {
        return new FoundLine(
                row.applicantName(),
                Text.of("auditor.title-of-year", Wording.ofTitle(row.title()), row.year()),
                row.standing().areaName(),
                Wording.of(row.standing().stage()),
                Timeline.ADDRESS + row.dossierId());
    }
}
