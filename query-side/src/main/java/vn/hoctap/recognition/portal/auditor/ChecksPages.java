package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.messaging.projector.ProjectorStatus;
import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.query.checks.FindChecks;
import vn.hoctap.recognition.query.checks.FindChecks.Check;
import vn.hoctap.recognition.query.projections.Digests;
import vn.hoctap.recognition.query.projections.Positions;
import vn.hoctap.recognition.query.projections.Projectors;
import vn.hoctap.recognition.query.projections.Standing;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Whether every projection says what its events say (đối chiếu); counts for who keeps the engine, rows for who audits. */
@Controller
class ChecksPages {
    static final String ADDRESS = "/kiem-toan/doi-chieu";

    private final FindChecks findChecks;
    private final Projectors projectors;
    private final Positions positions;
    private final Digests digests;

    ChecksPages(FindChecks findChecks, Projectors projectors, Positions positions, Digests digests) {
        this.findChecks = findChecks;
        this.projectors = projectors;
        this.positions = positions;
        this.digests = digests;
    }

    @ReadableBy(Audience.KEEPERS)
    @GetMapping(ADDRESS)
    String all(Model model) {
        var checks = findChecks.all();
        var standings = standings();
        model.addAttribute("state", CheckedState.of(checks));
        model.addAttribute(
                "items", checks.stream().map(check -> line(check, standings)).toList());
        return "auditor/checks";
    }

    /** @param digest whether to go through all rows for their SHA-256 */
    @ReadableBy(Audience.AUDITORS)
    @GetMapping(ADDRESS + "/{projection}")
    String one(
            @PathVariable @Pattern(regexp = "[a-z-]{1,32}") String projection,
            @RequestParam(name = "ma-bam", required = false) @Nullable Boolean digest,
            Model model) {
        var check = findChecks.of(projection).orElseThrow(ChecksPages::unknown);
        model.addAttribute("line", line(check, standings()));
        model.addAttribute(
                "items", check.findings().stream().map(FindingLine::of).toList());
        model.addAttribute("digest", Boolean.TRUE.equals(digest) ? digest(projection) : null);
        return "auditor/check";
    }

    private Digests.Digest digest(String projection) {
        return digests.of(projection).orElseThrow(ChecksPages::unknown);
    }

    private CheckLine line(Check check, Map<String, ProjectorStatus> standings) {
        var lag = Optional.ofNullable(standings.get(check.projection()))
                .filter(ProjectorStatus::leading)
                .map(status -> Numerals.of(status.lag()))
                .orElseGet(() -> Text.of("auditor.checks.elsewhere"));
        return new CheckLine(check, positions.of(check.projection()), lag);
    }

    private Map<String, ProjectorStatus> standings() {
        return projectors.standings().stream().collect(Collectors.toMap(Standing::projection, Standing::status));
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, Text.of("auditor.checks.unknown"));
    }
}
