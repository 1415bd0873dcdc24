package vn.hoctap.recognition.command.dossier.model;

import java.util.List;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.IndicatorResult.Outcome;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/**
 * What of a self-assessment decides later.
 *
 * @param unmet codes of the indicators not met at the level asked for
 */
public record SelfAssessment(RecognitionLevel level, List<String> unmet) {
    static final SelfAssessment NONE = new SelfAssessment(RecognitionLevel.LEVEL_1, List.of());

    public SelfAssessment {
        unmet = List.copyOf(unmet);
    }

    static SelfAssessment of(SelfAssessmentRecorded recorded) {
        var unmet = recorded.indicators().stream()
                .filter(indicator -> indicator.outcome() == Outcome.NOT_MET)
                .map(IndicatorResult::code)
                .toList();
        return new SelfAssessment(recorded.level(), unmet);
    }
}
