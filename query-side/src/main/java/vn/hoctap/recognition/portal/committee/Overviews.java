package vn.hoctap.recognition.portal.committee;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.query.dashboard.Dashboard.AreaFigures;
import vn.hoctap.recognition.query.dashboard.Figure;
import vn.hoctap.recognition.query.dashboard.FindDashboard;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.report.FindHeatMap;
import vn.hoctap.recognition.query.report.FindReport;
import vn.hoctap.recognition.web.text.Text;

/** Puts the overview of a year together, as of any point of the two axes of time. */
@Component
class Overviews {
    private static final int YEARS = 7;

    private final FindDashboard findDashboard;
    private final FindReport findReport;
    private final FindHeatMap findHeatMap;
    private final FindProgress findProgress;
    private final Heats heats;

    Overviews(
            FindDashboard findDashboard,
            FindReport findReport,
            FindHeatMap findHeatMap,
            FindProgress findProgress,
            Heats heats) {
        this.findDashboard = findDashboard;
        this.findReport = findReport;
        this.findHeatMap = findHeatMap;
        this.findProgress = findProgress;
        this.heats = heats;
    }

    Overview of(Asked asked) {
        var question = asked.question();
        var now = findDashboard.of(question, asked.asOf(), true);
        var before = asked.comparedTo() == null ? null : findDashboard.of(question, asked.compared(), false);
        var bars = new Bars(now, before);
        var names = now.areas().stream().collect(Collectors.toMap(AreaFigures::code, AreaFigures::name));
        return new Overview(
                Aims.of(findReport.of(question, asked.asOf(), false)),
                bars.funnel(),
                bars.waiting(),
                bars.promises(),
                now.areas().stream().map(Overviews::area).toList(),
                years(asked),
                heats.of(
                        findHeatMap.of(question, asked.asOf(), AdministrativeTier.COMMUNE),
                        code -> names.getOrDefault(code, code)));
    }

    /** The newest last. */
    private List<Overview.Year> years(Asked asked) {
        return findProgress.years().stream()
                .limit(YEARS)
                .sorted()
                .map(year -> year(asked, year))
                .toList();
    }

    private Overview.Year year(Asked asked, int year) {
        var figures = findDashboard.of(asked.inYear(year), asked.asOf(), false);
        var bars = new Bars(figures, null);
        return new Overview.Year(
                year,
                asked.of(year).query(),
                bars.of(Figure.COMMUNES_RECOGNISED, figures.communes()),
                bars.of(Figure.UNITS_RECOGNISED, figures.figure(Figure.UNITS_REGISTERED)));
    }

    private static Overview.Area area(AreaFigures area) {
        var figures = area.figures();
        boolean registered = count(area, Figure.COMMUNES_REGISTERED) > 0;
        boolean recognised = count(area, Figure.COMMUNES_RECOGNISED) > 0;
        return new Overview.Area(
                area.code(),
                area.name(),
                recognised ? "good" : registered ? "open" : "none",
                Text.of(
                        recognised
                                ? "committee.area.recognised"
                                : registered ? "committee.area.registered" : "committee.area.unregistered"),
                figures.getOrDefault(Figure.UNITS_REGISTERED, 0L),
                figures.getOrDefault(Figure.UNITS_RECOGNISED, 0L),
                figures.getOrDefault(Figure.UNDER_WAY, 0L),
                figures.getOrDefault(Figure.OVERDUE, 0L));
    }

    private static long count(AreaFigures area, Figure figure) {
        return area.figures().getOrDefault(figure, 0L);
    }
}
