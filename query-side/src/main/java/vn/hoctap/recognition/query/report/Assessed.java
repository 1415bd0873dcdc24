package vn.hoctap.recognition.query.report;

import java.util.List;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.reading.EventReader;

/** What a dossier's newest self-assessment answers and how that was judged. */
record Assessed(JudgedStore.Judged dossier, List<Answer> answers, Judgement judgement) {
    static Assessed read(JudgedStore.Judged judged, EventReader reader) {
        return switch (reader.read(judged.type(), judged.revision(), judged.payload())) {
            case SelfAssessmentRecorded it -> new Assessed(judged, it.answers(), it.judgement());
            case SelfAssessmentDrafted it -> new Assessed(judged, it.answers(), it.judgement());
            default -> throw new UnreadableEvent("An event that holds no self-assessment", null);
        };
    }
}
