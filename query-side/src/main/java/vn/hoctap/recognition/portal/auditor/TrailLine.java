package vn.hoctap.recognition.portal.auditor;

import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.audittrail.Acts;
import vn.hoctap.recognition.query.audittrail.FamilyTitle;
import vn.hoctap.recognition.query.audittrail.FindTrail.Step;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.rights.RoleName;
import vn.hoctap.recognition.web.text.Text;

/**
 * An entry of the trail in words.
 *
 * @param dossier of which it is a step; null for whatever else has a history
 */
public record TrailLine(Step step, @Nullable DossierRow dossier) {
    /** What it is about. */
    public String about() {
        return dossier == null
                ? FamilyTitle.of(Acts.family(step.type()))
                : Text.of(
                        "auditor.trail.about",
                        dossier.applicantName(),
                        Wording.ofTitle(dossier.title()),
                        dossier.year());
    }

    /** Where it is to be seen: of a dossier its very step, of a decision the paper; empty where there is no page of it. */
    public String address() {
        if (dossier != null) {
            return Timeline.address(step.stream(), step.version());
        }
        return Acts.family(step.type()).equals("decision") && !step.type().equals("DecisionNumbered")
                ? "/quyet-dinh/" + step.stream()
                : "";
    }

    /** In which it was done. */
    public String role() {
        return RoleName.of(step.role());
    }

    public String recordedAt() {
        return Told.at(step.recordedAt());
    }

    public String effectiveOn() {
        return Told.on(step.effectiveOn());
    }
}
