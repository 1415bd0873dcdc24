package vn.hoctap.recognition.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** Which fields a self-assessment sets, and to what: answers and findings by their indicator. */
final class WhatAssessmentsSay {
    private WhatAssessmentsSay() {}

    static Map<DossierField, Object> drafted(SelfAssessmentDrafted it) {
        return Map.of(
                DossierField.SELF_ASSESSMENT, new Said.SelfAssessment(true, it.effectiveOn(), ""),
                DossierField.ANSWERS, answers(it.answers()),
                DossierField.SHARES, shares(it.shares()),
                DossierField.JUDGEMENT, judgement(it.judgement()));
    }

    static Map<DossierField, Object> recorded(SelfAssessmentRecorded it) {
        return Map.of(
                DossierField.AWARD, text(it.award()),
                DossierField.SELF_ASSESSMENT, new Said.SelfAssessment(false, it.effectiveOn(), it.lateBecause()),
                DossierField.ANSWERS, answers(it.answers()),
                DossierField.SHARES, shares(it.shares()),
                DossierField.JUDGEMENT, judgement(it.judgement()),
                DossierField.MEETING, it.meeting());
    }

    /** Name of the level or of the band. */
    static String text(Award award) {
        return switch (award) {
            case Award.AtLevel(var level) -> level.name();
            case Award.InBand(var band) -> band;
            case Award.NotMet _ -> "NOT_MET";
        };
    }

    private static Map<String, Said.Answered> answers(List<Answer> answers) {
        var byIndicator = new LinkedHashMap<String, Said.Answered>();
        answers.forEach(answer -> byIndicator.put(
                answer.indicator(), new Said.Answered(answer.value(), answer.evidence(), answer.source())));
        return byIndicator;
    }

    private static Map<String, Map<String, Said.Share>> shares(List<ComputedShare> shares) {
        var byIndicator = new LinkedHashMap<String, Map<String, Said.Share>>();
        shares.forEach(counted -> byIndicator
                .computeIfAbsent(counted.indicator(), none -> new LinkedHashMap<>())
                .put(
                        counted.level().name(),
                        new Said.Share(
                                counted.share().numerator(), counted.share().denominator())));
        return byIndicator;
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) -> byLevel(levels);
            case Judgement.ByPoints(var total, var band, var recognised, var indicators) ->
                Map.of("points", new Said.InPoints(total, band, recognised, found(indicators)));
        };
    }

    private static Map<String, Object> byLevel(List<LevelFinding> levels) {
        var byLevel = new LinkedHashMap<String, Object>();
        levels.forEach(at -> byLevel.put(at.level().name(), new Said.AtLevel(at.met(), found(at.indicators()))));
        return byLevel;
    }

    private static Map<String, Said.Found> found(List<IndicatorFinding> findings) {
        var byIndicator = new LinkedHashMap<String, Said.Found>();
        findings.forEach(
                finding -> byIndicator.put(finding.indicator(), new Said.Found(finding.verdict(), finding.reason())));
        return byIndicator;
    }
}
