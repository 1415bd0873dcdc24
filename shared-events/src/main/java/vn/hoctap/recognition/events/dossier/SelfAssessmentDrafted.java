package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.Judgement;

/**
 * The applicant saved a draft of its self-assessment (bản nháp tự đánh giá); the newest one counts.
 *
 * @param shares what the engine counted itself
 * @param judgement what the answers come to
 */
@EventType("SelfAssessmentDrafted")
public record SelfAssessmentDrafted(
        DossierId dossierId,
        List<Answer> answers,
        List<ComputedShare> shares,
        Judgement judgement,
        LocalDate effectiveOn)
        implements DossierEvent {
    public SelfAssessmentDrafted {
        answers = List.copyOf(answers);
        shares = List.copyOf(shares);
    }
}
