package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scheme.Band;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Checks how a criteria set comes to its result. */
final class SchemeLint {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SchemeLint() {}

    static List<Finding> findings(CriteriaSet set) {
        return switch (set.scheme()) {
            case Scheme.Thresholds(var levels) -> findingIf(!rise(levels), "scheme.levels", Flaw.LEVELS_NOT_RISING);
            case Scheme.Points points -> {
                var sum = set.indicators()
                        .map(indicator -> maximum(indicator.measure()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                yield sum.compareTo(HUNDRED) == 0
                        ? findingIf(!fallToZero(points.bands()), "scheme.bands", Flaw.BANDS_NOT_FALLING_TO_ZERO)
                        : List.of(new Finding("criteria", Flaw.POINTS_NOT_A_HUNDRED));
            }
        };
    }

    private static boolean rise(List<RecognitionLevel> levels) {
        return !levels.isEmpty()
                && IntStream.range(1, levels.size())
                        .allMatch(index -> levels.get(index - 1).compareTo(levels.get(index)) < 0);
    }

    private static boolean fallToZero(List<Band> bands) {
        return !bands.isEmpty()
                && bands.getLast().from().signum() == 0
                && bands.getFirst().from().compareTo(HUNDRED) <= 0
                && IntStream.range(1, bands.size())
                        .allMatch(index -> bands.get(index - 1)
                                        .from()
                                        .compareTo(bands.get(index).from())
                                > 0);
    }

    private static BigDecimal maximum(Measure measure) {
        return measure instanceof Measure.Points(var maximum) ? maximum : BigDecimal.ZERO;
    }

    private static List<Finding> findingIf(boolean wrong, String place, Flaw flaw) {
        return wrong ? List.of(new Finding(place, flaw)) : List.of();
    }
}
