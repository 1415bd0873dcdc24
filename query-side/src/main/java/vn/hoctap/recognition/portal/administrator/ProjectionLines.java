package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.checks.FindChecks;
import vn.hoctap.recognition.query.projections.FindProjections;
import vn.hoctap.recognition.query.projections.Standing;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Puts together how the projections stand and what comparing them has come to. */
@Component
class ProjectionLines {
    private final FindProjections projections;
    private final FindChecks checks;

    ProjectionLines(FindProjections projections, FindChecks checks) {
        this.projections = projections;
        this.checks = checks;
    }

    List<ProjectionLine> all() {
        return projections.all().stream().map(this::line).toList();
    }

    ProjectionLine of(String projection) {
        return projections
                .find(projection)
                .map(this::line)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("administrator.projection.unknown")));
    }

    private ProjectionLine line(Standing standing) {
        var findings = checks.comparison(standing.projection()).map(FindChecks.Comparison::findings);
        return new ProjectionLine(standing, findings.orElse(0L));
    }
}
