package vn.hoctap.recognition.query.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;

/**
 * How each area does at each indicator: a table of areas by indicators, in which a cell counts dossiers.
 *
 * @param areas by code, each with its cells by indicator
 */
public record HeatMap(List<Row> areas) {
    /** One area's cells. */
    public record Row(String area, Map<String, Map<Verdict, Long>> indicators) {}

    static HeatMap of(List<Assessed> dossiers) {
        var areas = new TreeMap<String, Map<String, Map<Verdict, Long>>>();
        for (var assessed : dossiers) {
            var cells = areas.computeIfAbsent(assessed.dossier().area(), ignored -> new TreeMap<>());
            findings(assessed.judgement())
                    .forEach(finding -> cells.computeIfAbsent(
                                    finding.indicator(), ignored -> new EnumMap<>(Verdict.class))
                            .merge(finding.verdict(), 1L, Long::sum));
        }
        var rows = new ArrayList<Row>();
        areas.forEach((area, cells) -> rows.add(new Row(area, cells)));
        return new HeatMap(rows);
    }

    /** Of two levels the lower one, which every title needs. */
    private static Stream<IndicatorFinding> findings(Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) ->
                levels.stream().limit(1).flatMap(level -> level.indicators().stream());
            case Judgement.ByPoints points -> points.indicators().stream();
        };
    }
}
