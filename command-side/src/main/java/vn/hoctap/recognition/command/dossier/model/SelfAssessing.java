package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.recognition.command.dossier.DraftSelfAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.criteria.AnswersRule;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.criteria.Supported;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** Answers are judged by the version of the criteria that the dossier keeps, and the applicant asks for what they support. */
record SelfAssessing(Law law, List<Answer> answers, LocalDate on) {
    private record Judged(CriteriaSet set, List<ComputedShare> shares, Judgement judgement) {}

    Decision<DossierEvent, DossierRefusal> draft(DraftSelfAssessment command) {
        return judged(judged -> accept(
                new SelfAssessmentDrafted(command.dossierId(), answers, judged.shares(), judged.judgement(), on)));
    }

    Decision<DossierEvent, DossierRefusal> record(RecordSelfAssessment command) {
        if (command.meeting().heldOn().isAfter(on)) {
            return refuse(Refusal.MEETING_AFTER_ASSESSMENT);
        }
        return judged(judged -> award(command, judged)
                .<Decision<DossierEvent, DossierRefusal>>map(award -> accept(recorded(command, judged, award)))
                .orElseGet(() -> refuse(Refusal.LEVEL_NOT_SUPPORTED)));
    }

    private Decision<DossierEvent, DossierRefusal> judged(
            Function<Judged, Decision<DossierEvent, DossierRefusal>> then) {
        var criteria = law.criteria();
        if (criteria.isEmpty()) {
            return refuse(Refusal.CRITERIA_NOT_PUBLISHED);
        }
        var set = criteria.get();
        var breaches = AnswersRule.breaches(set, answers);
        if (!breaches.isEmpty()) {
            return refuse(new DossierRefusal.UnfitAnswers(breaches));
        }
        if (!law.particulars().attachments().provideFor(answers)) {
            return refuse(Refusal.EVIDENCE_NOT_ATTACHED);
        }
        var particulars = law.particulars();
        var shares = law.now().recognitions().shares(set, particulars.area(), on);
        var profile = particulars.registration().profile();
        return then.apply(new Judged(set, shares, Judge.judge(set, profile, answers, shares)));
    }

    /** Empty for a level that the answers do not support. */
    private static Optional<Award> award(RecordSelfAssessment command, Judged judged) {
        return command.level().isEmpty()
                ? Optional.of(Supported.highest(judged.set(), judged.judgement()))
                : Supported.awards(judged.set(), judged.judgement()).stream()
                        .filter(new Award.AtLevel(command.level().get())::equals)
                        .findFirst();
    }

    private SelfAssessmentRecorded recorded(RecordSelfAssessment command, Judged judged, Award award) {
        return new SelfAssessmentRecorded(
                command.dossierId(),
                award,
                answers,
                judged.shares(),
                judged.judgement(),
                command.meeting(),
                command.lateBecause(),
                on);
    }
}
