package vn.hoctap.recognition.portal.authority;

import vn.hoctap.recognition.query.decisions.Covered;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;

/**
 * A line of the list that goes with a decision.
 *
 * @param result what is given; else why not, why no longer, or what was wrong
 */
public record AnnexLine(DossierRow row, String title, String result) {
    static AnnexLine of(DossierRow row, Covered covered) {
        var award = covered.award();
        return new AnnexLine(row, Wording.ofTitle(row.title()), award == null ? covered.reason() : Wording.of(award));
    }
}
