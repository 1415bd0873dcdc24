package vn.hoctap.recognition.criteria;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Which shares somebody has to count before a criteria set can be judged by, because nobody answers them. */
public final class ComputedShares {
    private ComputedShares() {}

    /**
     * One share to count: how many of the parts hold the title at the level.
     *
     * @param title code of the parts' title
     */
    public record Need(String indicator, String title, RecognitionLevel level) {}

    /** In the order of the set, each indicator's from the lowest level up. */
    public static List<Need> needed(CriteriaSet set) {
        return set.indicators().flatMap(ComputedShares::needed).toList();
    }

    private static Stream<Need> needed(Indicator indicator) {
        return indicator.measure() instanceof Measure.RecognisedShare(var title)
                ? levels(indicator).map(level -> new Need(indicator.code(), title, level))
                : Stream.of();
    }

    private static Stream<RecognitionLevel> levels(Indicator indicator) {
        return indicator.requirements().stream()
                .map(Requirement::level)
                .distinct()
                .sorted();
    }
}
