package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.criteria.Supported;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** A commune that registered and judged itself by criteria. */
record Judged(DossierRegistered registered, SelfAssessmentRecorded assessed) {
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    static Judged life(String commune, CriteriaSet set, List<Answer> answers) {
        var registered = District.registered(commune, RecognitionKind.LEARNING_COMMUNITY, commune);
        var judgement = Judge.judge(set, registered.profile(), answers, List.of());
        var meeting = new Meeting(DAY, "Chủ tịch UBND xã", List.of("Hội Khuyến học xã"), "03/BB-UBND");
        return new Judged(
                registered,
                new SelfAssessmentRecorded(
                        registered.dossierId(),
                        Supported.highest(set, judgement),
                        answers,
                        List.of(),
                        judgement,
                        meeting,
                        "",
                        DAY));
    }

    void record(District district) {
        district.record(registered, 0);
        district.record(assessed, 1);
    }
}
