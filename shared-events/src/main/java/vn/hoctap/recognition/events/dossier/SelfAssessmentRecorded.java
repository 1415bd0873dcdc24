package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;

/**
 * The applicant judged itself against the criteria (tự đánh giá); the newest one counts.
 *
 * @param level the level (mức độ) that the applicant means to ask for
 */
@EventType("SelfAssessmentRecorded")
public record SelfAssessmentRecorded(
        DossierId dossierId, RecognitionLevel level, List<IndicatorResult> indicators, LocalDate effectiveOn)
        implements DossierEvent {
    public SelfAssessmentRecorded {
        indicators = List.copyOf(indicators);
    }
}
