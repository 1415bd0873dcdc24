package vn.hoctap.recognition.query.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The targets in force. */
@RestController
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
@Reads(TargetsProjection.NAME)
class TargetsController {
    private final FindTargets findTargets;

    TargetsController(FindTargets findTargets) {
        this.findTargets = findTargets;
    }

    @GetMapping(path = "/api/v1/targets", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer targets(AsOf asOf) {
        return findTargets
                .on(asOf)
                .map(Answer::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.targets")));
    }

    record Answer(int version, LocalDate effectiveOn, Instant recordedAt, String reason, List<Line> targets) {
        static Answer of(TargetsInForce found) {
            return new Answer(
                    found.version(),
                    found.effectiveOn(),
                    found.recordedAt(),
                    found.reason(),
                    found.targets().stream().map(Line::of).toList());
        }
    }

    /**
     * A target.
     *
     * @param measureName what the measure is called
     * @param countedHere whether dossiers and their answers tell the figure
     * @param assumed whether somebody who knows still has to confirm it
     */
    record Line(
            TargetMeasure measure,
            String measureName,
            boolean countedHere,
            String name,
            TargetScope scope,
            String scopeName,
            int year,
            BigDecimal percent,
            String denominatorNote,
            Citation citation,
            boolean assumed) {
        static Line of(Target target) {
            return new Line(
                    target.measure(),
                    TargetWording.of(target.measure()),
                    target.measure().isCountedHere(),
                    target.name(),
                    target.scope(),
                    TargetWording.of(target.scope().extent()),
                    target.year(),
                    target.percent(),
                    target.denominatorNote(),
                    target.citation(),
                    target.citation().certainty().isAssumed());
        }
    }
}
