package vn.hoctap.recognition.portal.authority;

import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.proposals.CompetentOffice;
import vn.hoctap.recognition.web.text.Text;

/**
 * A draft about what has become of one dossier's result.
 *
 * @param competent who decides; empty where nobody is determined
 * @param returned the draft that is put again
 */
public record FollowUpSheet(
        DossierRow row, Draft.Kind kind, Optional<CompetentOffice> competent, Optional<DecisionRow> returned) {
    public String heading() {
        return title(kind);
    }

    public String title() {
        return Wording.ofTitle(row.title());
    }

    public String level() {
        return Wording.ofLevel(row.standing().level());
    }

    public String stage() {
        return Wording.of(row.standing().stage());
    }

    /** Whether the dossier stands where such a decision can reach it. */
    public boolean isOpen() {
        return FollowUp.kinds(row.standing().stage()).contains(kind);
    }

    /** Of the form: why, or what was wrong. */
    public String reason() {
        return Candidate.reason(row.dossierId());
    }

    public String reasonLabel() {
        return Text.called("authority.why", kind);
    }

    String body() {
        return competent.map(each -> each.office().code()).orElse("");
    }

    Optional<String> fault(Map<String, String> form) {
        return competent.isEmpty()
                ? Optional.of(Text.of("authority.fault.undetermined"))
                : returned.flatMap(row -> Proposal.strange(row, form));
    }

    static String title(Draft.Kind kind) {
        return Text.called("authority.drafting", kind);
    }
}
