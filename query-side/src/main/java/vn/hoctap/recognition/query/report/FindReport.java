package vn.hoctap.recognition.query.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
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
        var targets = findTargets
                .on(new AsOf(asOf.asRecordedAt(), on))
                .map(TargetsInForce::targets)
                .orElse(List.of());
        var now = year(question, asOf);
        var before = year(question.yearBefore(), asOf);
        var lines = new ArrayList<YearlyReport.Line>();
        lines.add(line(
                TargetMeasure.COMMUNES_RECOGNISED, now.communes(), before.communes(), now.holdingCommunes(), targets));
        lines.add(line(TargetMeasure.UNITS_RECOGNISED, now.units(), before.units(), now.holdingUnits(), targets));
        for (var counted : indicators.all()) {
            lines.add(people(counted, now, before, targets, parts));
        }
        return new YearlyReport(question.year(), question.area(), asOf, on, lines);
    }

    private ReportedYear year(Question question, AsOf asOf) {
        var areas = findDashboard.areasOf(question, asOf);
        var communes = store.judged(
                question.year(), RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, areas, asOf);
        return new ReportedYear(
                findDashboard.of(question, asOf, false),
                findDashboard.communesRecognised(question, asOf),
                communes.stream().map(judged -> Assessed.read(judged, reader)).toList(),
                store.holding(
                        question.year(), RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, areas, asOf),
                store.holding(question.year(), RecognitionKind.LEARNING_UNIT, null, areas, asOf));
    }

    private static YearlyReport.Line people(
            CountedIndicators.CountedIndicator counted,
            ReportedYear now,
            ReportedYear before,
            List<Target> targets,
            boolean open) {
        var parts = now.people(counted.indicator());
        return line(counted.measure(), sum(parts), sum(before.people(counted.indicator())), null, targets)
                .with(open ? parts : List.of());
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
            List<Target> targets) {
        var set = targets.stream()
                .filter(target -> target.measure() == measure)
                .sorted(Comparator.comparingInt(Target::year))
                .toList();
        return new YearlyReport.Line(measure, TargetWording.of(measure), now, before, holding, set, List.of());
    }
}
