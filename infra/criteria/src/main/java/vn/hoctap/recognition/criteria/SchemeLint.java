package vn.hoctap.recognition.criteria;

import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Checks how a criteria set comes to its result. */
final class SchemeLint {
    private SchemeLint() {}

    static List<Finding> findings(CriteriaSet set) {
        return switch (set.scheme()) {
            case Scheme.Thresholds(var levels) ->
                rise(levels) ? List.of() : List.of(new Finding("scheme.levels", Flaw.LEVELS_NOT_RISING));
            case Scheme.Points points -> PointsLint.findings(points, set);
        };
    }

    private static boolean rise(List<RecognitionLevel> levels) {
        return !levels.isEmpty()
                && IntStream.range(1, levels.size())
                        .allMatch(index -> levels.get(index - 1).compareTo(levels.get(index)) < 0);
    }
}
