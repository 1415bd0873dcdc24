package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/**
 * What an applicant's answers come to under a criteria set. The same set, applicant, answers and computed shares always come
 * to the same judgement; answers that {@link AnswersRule} refuses are not judged.
 */
public final class Judge {
    private final CriteriaSet set;
    private final Profile applicant;
    private final Map<String, Answer> answers;
    private final List<ComputedShare> shares;

    private Judge(CriteriaSet set, Profile applicant, List<Answer> answers, List<ComputedShare> shares) {
        this.set = set;
        this.applicant = applicant;
        this.answers = answers.stream().collect(Collectors.toMap(Answer::indicator, Function.identity()));
        this.shares = shares;
    }

    /** @param shares what the engine counted, for the indicators that nobody answers */
    public static Judgement judge(
            CriteriaSet set, Profile applicant, List<Answer> answers, List<ComputedShare> shares) {
        var judge = new Judge(set, applicant, answers, shares);
        return switch (set.scheme()) {
            case Scheme.Thresholds(var levels) ->
                new Judgement.ByLevel(levels.stream().map(judge::atLevel).toList());
            case Scheme.Points points -> judge.byPoints(points);
        };
    }

    /** A level is reached when nothing that applies is missing or unmet, and something applies at all. */
    private LevelFinding atLevel(RecognitionLevel level) {
        var findings =
                set.indicators().map(indicator -> atLevel(indicator, level)).toList();
        boolean nothingUnmet = findings.stream().allMatch(finding -> switch (finding.verdict()) {
            case MET, NOT_APPLICABLE -> true;
            case NOT_MET, NOT_ASSESSED -> false;
        });
        boolean something = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.MET);
        return new LevelFinding(level, nothingUnmet && something, findings);
    }

    private IndicatorFinding atLevel(Indicator indicator, RecognitionLevel level) {
        var requirement = indicator.requirements().stream()
                .filter(candidate ->
                        candidate.level() == level && candidate.scope().fits(applicant))
                .findFirst();
        return requirement.isEmpty()
                ? finding(indicator, Verdict.NOT_APPLICABLE, Reason.NOT_FOR_THIS_APPLICANT)
                : held(indicator, requirement.get());
    }

    private IndicatorFinding held(Indicator indicator, Requirement requirement) {
        var value = valueOf(indicator, requirement.level());
        if (value.isEmpty()) {
            return finding(indicator, Verdict.NOT_ASSESSED, Reason.NO_ANSWER);
        }
        if (value.get() instanceof Value.Ratio ratio && ratio.denominator() == 0) {
            return finding(indicator, Verdict.NOT_ASSESSED, Reason.NOTHING_TO_COUNT);
        }
        if (!BoundRule.isReached(indicator.measure(), requirement.bound(), value.get())) {
            return finding(indicator, Verdict.NOT_MET, Reason.BELOW);
        }
        return lacksEvidence(indicator)
                ? finding(indicator, Verdict.NOT_MET, Reason.NO_EVIDENCE)
                : finding(indicator, Verdict.MET, Reason.REACHED);
    }

    private Optional<Value> valueOf(Indicator indicator, RecognitionLevel level) {
        return indicator.measure() instanceof Measure.RecognisedShare
                ? shares.stream()
                        .filter(share -> share.indicator().equals(indicator.code()) && share.level() == level)
                        .findFirst()
                        .map(ComputedShare::share)
                : Optional.ofNullable(answers.get(indicator.code())).map(Answer::value);
    }

    /** Blank text proves nothing. */
    private boolean lacksEvidence(Indicator indicator) {
        var answer = answers.get(indicator.code());
        return set.evidence().required()
                && answer != null
                && answer.evidence().stream().allMatch(String::isBlank);
    }

    private Judgement byPoints(Scheme.Points scheme) {
        var total = set.indicators().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var band = scheme.bands().stream()
                .filter(candidate -> total.compareTo(candidate.from()) >= 0)
                .findFirst()
                .orElseThrow();
        var findings = set.indicators().map(this::scored).toList();
        return new Judgement.ByPoints(total, band.name(), band.recognised(), findings);
    }

    private BigDecimal points(Indicator indicator) {
        var answer = answers.get(indicator.code());
        return answer == null || !(answer.value() instanceof Value.Points(var points)) || lacksEvidence(indicator)
                ? BigDecimal.ZERO
                : points;
    }

    /** With points nothing is met or not; what matters is why an indicator brings none. */
    private IndicatorFinding scored(Indicator indicator) {
        if (!answers.containsKey(indicator.code())) {
            return finding(indicator, Verdict.NOT_ASSESSED, Reason.NO_ANSWER);
        }
        if (lacksEvidence(indicator)) {
            return finding(indicator, Verdict.NOT_MET, Reason.NO_EVIDENCE);
        }
        return points(indicator).signum() == 0
                ? finding(indicator, Verdict.NOT_MET, Reason.BELOW)
                : finding(indicator, Verdict.MET, Reason.REACHED);
    }

    private static IndicatorFinding finding(Indicator indicator, Verdict verdict, Reason reason) {
        return new IndicatorFinding(indicator.code(), verdict, reason);
    }
}
