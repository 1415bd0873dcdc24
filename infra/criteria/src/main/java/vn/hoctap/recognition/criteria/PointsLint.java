package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scheme.Band;

/** Checks how points are counted: in steps, up to a hundred, into bands of which one is enough for the title. */
final class PointsLint {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme.Points scheme;
    private final List<Finding> findings = new ArrayList<>();

    private PointsLint(Scheme.Points scheme) {
        this.scheme = scheme;
    }

    static List<Finding> findings(Scheme.Points scheme, CriteriaSet set) {
        var lint = new PointsLint(scheme);
        lint.require("scheme.step", scheme.step().signum() > 0, Flaw.STEP_NOT_POSITIVE);
        lint.require("criteria", sum(set).compareTo(HUNDRED) == 0, Flaw.POINTS_NOT_A_HUNDRED);
        lint.bands();
        return List.copyOf(lint.findings);
    }

    static List<Finding> findings(String place, Scheme.Points scheme, Indicator indicator) {
        var lint = new PointsLint(scheme);
        if (indicator.measure() instanceof Measure.Points(var maximum)) {
            lint.maximum(place, maximum);
        }
        lint.require(
                place,
                indicator.measure() instanceof Measure.Points
                        && indicator.requirements().isEmpty(),
                Flaw.MEASURE_NOT_IN_THE_SCHEME);
        return List.copyOf(lint.findings);
    }

    private static BigDecimal sum(CriteriaSet set) {
        return set.indicators()
                .map(indicator ->
                        indicator.measure() instanceof Measure.Points(var maximum) ? maximum : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A maximum that no number of steps comes to could never be given. */
    private void maximum(String place, BigDecimal maximum) {
        require(place, maximum.signum() > 0, Flaw.MAXIMUM_NOT_POSITIVE);
        require(
                place,
                scheme.step().signum() <= 0 || maximum.remainder(scheme.step()).signum() == 0,
                Flaw.MAXIMUM_NOT_IN_STEPS);
    }

    private void bands() {
        require("scheme.bands", fallToZero(scheme.bands()), Flaw.BANDS_NOT_FALLING_TO_ZERO);
        require("scheme.bands", scheme.bands().stream().anyMatch(Band::recognised), Flaw.NO_BAND_RECOGNISED);
        var names = new HashSet<String>();
        for (int number = 0; number < scheme.bands().size(); number++) {
            var here = "scheme.bands[" + number + "]";
            var band = scheme.bands().get(number);
            require(here, !band.name().isBlank(), Flaw.TEXT_MISSING);
            require(here, names.add(band.name()), Flaw.BAND_REPEATED);
            require(here, band.from().compareTo(HUNDRED) <= 0, Flaw.BAND_ABOVE_A_HUNDRED);
        }
    }

    private static boolean fallToZero(List<Band> bands) {
        return !bands.isEmpty()
                && bands.getLast().from().signum() == 0
                && IntStream.range(1, bands.size())
                        .allMatch(index -> bands.get(index - 1)
                                        .from()
                                        .compareTo(bands.get(index).from())
                                > 0);
    }

    private void require(String place, boolean right, Flaw flaw) {
        if (!right) {
            findings.add(new Finding(place, flaw));
        }
    }
}
