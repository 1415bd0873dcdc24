package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Record how the applicant judges itself (tự đánh giá). */
public record RecordSelfAssessment(
        DossierId dossierId, RecognitionLevel level, List<IndicatorResult> indicators, LocalDate effectiveOn)
        implements DossierCommand {
    public RecordSelfAssessment {
        indicators = List.copyOf(indicators);
    }
}
