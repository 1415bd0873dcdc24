package vn.hoctap.recognition.query.whatif;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.reading.EventReader;

/** Reads cases out of the events that hold them. */
@Component
class CaseReader {
    private final EventReader reader;

    CaseReader(EventReader reader) {
        this.reader = reader;
    }

    Case read(CaseStore.Judged judged) {
        return switch (event(judged.judgement())) {
            case SelfAssessmentRecorded it -> read(judged, it.answers(), it.shares(), it.judgement());
            case SelfAssessmentDrafted it -> read(judged, it.answers(), it.shares(), it.judgement());
            default -> throw new UnreadableEvent("An event that holds no judgement", null);
        };
    }

    private Case read(CaseStore.Judged judged, List<Answer> answers, List<ComputedShare> shares, Judgement judgement) {
        var registration = (DossierRegistered) event(judged.registration());
        return new Case(
                judged.applicant(),
                registration.criteria().title(),
                registration.profile(),
                answers,
                shares,
                judgement);
    }

    private RecognitionEvent event(CaseStore.Written written) {
        return reader.read(written.type(), written.revision(), written.payload());
    }
}
