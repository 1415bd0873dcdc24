package vn.hoctap.recognition.command.dossier.model;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.IndicatorResult;

/** A self-assessment speaks of at least one indicator, and of each once. */
final class IndicatorsRule {
    private IndicatorsRule() {}

    static Optional<Refusal> breachedBy(List<IndicatorResult> indicators) {
        if (indicators.isEmpty()) {
            return Optional.of(Refusal.INDICATORS_MISSING);
        }
        long codes = indicators.stream().map(IndicatorResult::code).distinct().count();
        return codes < indicators.size() ? Optional.of(Refusal.INDICATOR_REPEATED) : Optional.empty();
    }
}
