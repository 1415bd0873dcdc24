package vn.hoctap.recognition.query.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.query.dashboard.Dashboard;
import vn.hoctap.recognition.query.dashboard.Figure;
import vn.hoctap.recognition.query.dashboard.FindDashboard;
import vn.hoctap.recognition.query.dashboard.Question;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.EventReader;
import vn.hoctap.recognition.query.targets.FindTargets;
import vn.hoctap.recognition.query.targets.TargetWording;
import vn.hoctap.recognition.query.targets.TargetsInForce;

/** Puts the yearly report together, as of any point of the two axes of time. */
@Component
public class FindReport {
    private final FindDashboard findDashboard;
    private final FindTargets findTargets;
    private final JudgedStore store;
    private final EventReader reader;
    private final CountedIndicators indicators;

    FindReport(
            FindDashboard findDashboard,
            FindTargets findTargets,
            JudgedStore store,
            EventReader reader,
            CountedIndicators indicators) {
        this.findDashboard = findDashboard;
        this.findTargets = findTargets;
        this.store = store;
        this.reader = reader;
        this.indicators = indicators;
    }

    /** @param parts whether figures that are sums of answers are opened into those answers */
    public YearlyReport of(Question question, AsOf asOf, boolean parts) {
        var on = question.dayAt(asOf);
        var now = findDashboard.of(question, asOf, false);
        var before = findDashboard.of(question.yearBefore(), asOf, false);
        var targets = findTargets
                .on(new AsOf(asOf.asRecordedAt(), on))
                .map(TargetsInForce::targets)
                .orElse(List.of());
        var lines = new ArrayList<YearlyReport.Line>();
        lines.add(communes(question, asOf, now, before, targets));
        lines.add(units(question, asOf, now, before, targets));
        for (var measure : indicators.measures()) {
            lines.add(people(measure, question, asOf, targets, parts));
        }
        return new YearlyReport(question.year(), question.area(), asOf, on, lines);
    }

    private YearlyReport.Line communes(
            Question question, AsOf asOf, Dashboard now, Dashboard before, List<Target> targets) {
        return line(
                TargetMeasure.COMMUNES_RECOGNISED,
                new YearlyReport.Share(now.figure(Figure.COMMUNES_RECOGNISED), now.communes()),
                new YearlyReport.Share(before.figure(Figure.COMMUNES_RECOGNISED), before.communes()),
                holding(question, RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, asOf),
                targets,
                List.of());
    }

    /** Of the units that registered: how many there are on an area's ground nobody has recorded. */
    private YearlyReport.Line units(
            Question question, AsOf asOf, Dashboard now, Dashboard before, List<Target> targets) {
        return line(
                TargetMeasure.UNITS_RECOGNISED,
                new YearlyReport.Share(now.figure(Figure.UNITS_RECOGNISED), now.figure(Figure.UNITS_REGISTERED)),
                new YearlyReport.Share(before.figure(Figure.UNITS_RECOGNISED), before.figure(Figure.UNITS_REGISTERED)),
                holding(question, RecognitionKind.LEARNING_UNIT, null, asOf),
                targets,
                List.of());
    }

    private YearlyReport.Line people(
            TargetMeasure measure, Question question, AsOf asOf, List<Target> targets, boolean open) {
        var now = parts(measure, question, asOf);
        var before = parts(measure, question.yearBefore(), asOf);
        return line(measure, sum(now), sum(before), null, targets, open ? now : List.of());
    }

    private long holding(Question question, RecognitionKind kind, @Nullable AdministrativeTier tier, AsOf asOf) {
        return store.holding(question.year(), kind, tier, findDashboard.areasOf(question, asOf), asOf);
    }

    /** What each commune says of its people, in the newest self-assessment of its dossier. */
    private List<YearlyReport.Part> parts(TargetMeasure measure, Question question, AsOf asOf) {
        var counted = indicators.of(measure).orElseThrow();
        return store
                .judged(
                        question.year(),
                        RecognitionKind.LEARNING_COMMUNITY,
                        TitleCode.tierOf(counted.title()),
                        findDashboard.areasOf(question, asOf),
                        asOf)
                .stream()
                .map(judged -> Assessed.read(judged, reader))
                .flatMap(assessed -> part(assessed, counted.indicator()))
                .toList();
    }

    private static Stream<YearlyReport.Part> part(Assessed assessed, String indicator) {
        var dossier = assessed.dossier();
        return assessed.answers().stream()
                .filter(answer -> answer.indicator().equals(indicator))
                .flatMap(answer -> answer.value() instanceof Value.Ratio(var reached, var of)
                        ? Stream.of(new YearlyReport.Share(reached, of))
                        : Stream.of())
                .map(share -> new YearlyReport.Part(
                        dossier.dossierId(),
                        dossier.area(),
                        dossier.applicantCode(),
                        dossier.applicantName(),
                        share,
                        dossier.position()));
    }

    private static YearlyReport.Share sum(List<YearlyReport.Part> parts) {
        return new YearlyReport.Share(
                parts.stream().mapToLong(part -> part.share().reached()).sum(),
                parts.stream().mapToLong(part -> part.share().of()).sum());
    }

    private static YearlyReport.Line line(
            TargetMeasure measure,
            YearlyReport.Share now,
            YearlyReport.Share before,
            @Nullable Long holding,
            List<Target> targets,
            List<YearlyReport.Part> parts) {
        var set = targets.stream()
                .filter(target -> target.measure() == measure)
                .sorted(Comparator.comparingInt(Target::year))
                .toList();
        return new YearlyReport.Line(measure, TargetWording.of(measure), now, before, holding, set, parts);
    }
}
