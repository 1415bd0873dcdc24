package vn.hoctap.recognition.query.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * A year of an area at a glance.
 *
 * @param communes how many communes the area has
 * @param figures every figure, by its name
 * @param stages how many dossiers of each kind stand where
 * @param areas the same figures area by area, by code; empty where areas were not asked for
 */
public record Dashboard(
        int year,
        @Nullable String area,
        AsOf asOf,
        LocalDate on,
        long communes,
        Map<Figure, Long> figures,
        Map<RecognitionKind, Map<String, Long>> stages,
        List<AreaFigures> areas) {

    public long figure(Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    /** The figures of one area; those that are 0 everywhere in it are not left out. */
    public record AreaFigures(String code, String name, Map<Figure, Long> figures) {}

    static Dashboard of(Question question, Scope scope, AsOf asOf, List<CellStore.Count> counts) {
        return new Dashboard(
                question.year(),
                question.area(),
                asOf,
                question.dayAt(asOf),
                scope.communes().size(),
                figures(counts),
                stages(counts),
                areas(scope, counts));
    }

    private static Map<Figure, Long> figures(List<CellStore.Count> counts) {
        var figures = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            figures.put(
                    figure,
                    counts.stream()
                            .filter(count -> figure.counts(count.cell()))
                            .mapToLong(CellStore.Count::dossiers)
                            .sum());
        }
        return figures;
    }

    private static Map<RecognitionKind, Map<String, Long>> stages(List<CellStore.Count> counts) {
        var stages = new EnumMap<RecognitionKind, Map<String, Long>>(RecognitionKind.class);
        for (var kind : RecognitionKind.values()) {
            var byStage = new LinkedHashMap<String, Long>();
            Stream.of(Stage.values()).forEach(stage -> byStage.put(stage.key(), 0L));
            stages.put(kind, byStage);
        }
        counts.forEach(count -> stages.computeIfPresent(count.cell().kind(), (kind, byStage) -> {
            byStage.merge(count.cell().stage().key(), count.dossiers(), Long::sum);
            return byStage;
        }));
        return stages;
    }

    private static List<AreaFigures> areas(Scope scope, List<CellStore.Count> counts) {
        var byArea = new LinkedHashMap<String, List<CellStore.Count>>();
        counts.stream()
                .filter(count -> !count.cell().area().isEmpty())
                .forEach(count -> byArea.computeIfAbsent(
                                scope.shownAs(count.cell().area()), ignored -> new ArrayList<>())
                        .add(count));
        return byArea.entrySet().stream()
                .map(entry -> new AreaFigures(entry.getKey(), scope.nameOf(entry.getKey()), figures(entry.getValue())))
                .sorted(Comparator.comparing(AreaFigures::code))
                .toList();
    }
}
