package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Save a draft of the self-assessment (lưu bản nháp tự đánh giá). */
public record DraftSelfAssessment(DossierId dossierId, List<Answer> answers, LocalDate effectiveOn)
        implements DossierCommand.Preparing {
    public DraftSelfAssessment {
        answers = List.copyOf(answers);
    }
}
