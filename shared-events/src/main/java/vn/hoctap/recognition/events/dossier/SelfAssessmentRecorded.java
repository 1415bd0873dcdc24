package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.TakenLate;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.Judgement;

/**
 * The applicant judged itself against the criteria (tự đánh giá); the newest one counts.
 *
 * @param award what it means to ask for; one that the answers support
 * @param shares what the engine counted itself
 * @param judgement what the answers come to, with the reason for each indicator
 * @param meeting where it was agreed
 * @param lateBecause why it was taken after the last day; empty if it came in time
 */
@EventType(value = "SelfAssessmentRecorded", revision = "2")
public record SelfAssessmentRecorded(
        DossierId dossierId,
        Award award,
        List<Answer> answers,
        List<ComputedShare> shares,
        Judgement judgement,
        Meeting meeting,
        String lateBecause,
        LocalDate effectiveOn)
        implements DossierEvent, TakenLate {
    public SelfAssessmentRecorded {
        answers = List.copyOf(answers);
        shares = List.copyOf(shares);
    }
}
