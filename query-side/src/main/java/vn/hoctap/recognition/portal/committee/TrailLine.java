package vn.hoctap.recognition.portal.committee;

import java.util.ArrayList;
import java.util.List;
import vn.hoctap.recognition.query.audittrail.FindTrail;

/**
 * A line of a dossier's history: of drafts that follow each other the newest stands for all, so that they do not bury the steps.
 *
 * @param times how many there are
 */
public record TrailLine(FindTrail.Step step, int times) {
    private static final String DRAFT = "SelfAssessmentDrafted";

    static List<TrailLine> all(List<FindTrail.Step> steps) {
        var lines = new ArrayList<TrailLine>();
        for (var step : steps) {
            boolean again = !lines.isEmpty() && isDraft(lines.getLast().step()) && isDraft(step);
            lines.add(new TrailLine(step, again ? lines.removeLast().times() + 1 : 1));
        }
        return lines;
    }

    private static boolean isDraft(FindTrail.Step step) {
        return step.type().equals(DRAFT);
    }
}
