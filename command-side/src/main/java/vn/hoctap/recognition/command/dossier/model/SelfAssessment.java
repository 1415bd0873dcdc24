package vn.hoctap.recognition.command.dossier.model;

import java.util.List;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** What of a self-assessment decides later. */
public record SelfAssessment(Award award, List<Answer> answers) {
    public SelfAssessment {
        answers = List.copyOf(answers);
    }

    static SelfAssessment of(SelfAssessmentRecorded recorded) {
        return new SelfAssessment(recorded.award(), recorded.answers());
    }
}
