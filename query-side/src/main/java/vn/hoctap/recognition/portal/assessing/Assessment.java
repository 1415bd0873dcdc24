package vn.hoctap.recognition.portal.assessing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.criteria.AnswersRule;
import vn.hoctap.recognition.criteria.AnswersRule.Breach;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.criteria.Supported;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.portal.everyone.CriteriaWords;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.web.text.Text;

/** A self-assessment as far as it has come: the set by which it is judged, and what has been answered. */
public record Assessment(CriteriaSet set, Profile applicant, List<Answer> answers, List<ComputedShare> shares) {
    public Assessment {
        answers = List.copyOf(answers);
        shares = List.copyOf(shares);
    }

    static Assessment of(CaseFile file, CriteriaSet set) {
        return new Assessment(set, file.registration().profile(), file.answers(), file.shares());
    }

    /** The criteria that ask something of the applicant, each with just what it asks. */
    public List<Criterion> criteria() {
        return set.criteria().stream()
                .map(criterion -> new Criterion(
                        criterion.code(),
                        criterion.name(),
                        criterion.indicators().stream().filter(this::applies).toList()))
                .filter(criterion -> !criterion.indicators().isEmpty())
                .toList();
    }

    private boolean applies(Indicator indicator) {
        return indicator.measure() instanceof Measure.Points
                || indicator.requirements().stream()
                        .anyMatch(requirement -> requirement.scope().fits(applicant));
    }

    public Optional<Criterion> criterion(String code) {
        return criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** What an indicator asks of this applicant, one text a level. */
    public List<String> asked(Indicator indicator) {
        if (indicator.measure() instanceof Measure.Points(var maximum)) {
            return List.of(Text.of("assessing.maximum", Numerals.of(maximum)));
        }
        return indicator.requirements().stream()
                .filter(requirement -> requirement.scope().fits(applicant))
                .map(requirement -> Text.of(
                        "assessing.asked",
                        CriteriaWords.of(requirement.level()),
                        CriteriaWords.of(indicator.measure(), requirement.bound())))
                .toList();
    }

    /** Empty after the last one. */
    public Optional<Criterion> after(Criterion criterion) {
        return criteria().stream()
                .dropWhile(each -> !each.code().equals(criterion.code()))
                .skip(1)
                .findFirst();
    }

    public Optional<Answer> answerTo(Indicator indicator) {
        return answers.stream()
                .filter(answer -> answer.indicator().equals(indicator.code()))
                .findFirst();
    }

    /** How many of a criterion's indicators have an answer that counts; what the engine counts needs none. */
    public long answered(Criterion criterion) {
        return criterion.indicators().stream()
                .filter(indicator -> indicator.measure() instanceof Measure.RecognisedShare
                        || answerTo(indicator).filter(this::isProved).isPresent())
                .count();
    }

    /** A no needs no proof. */
    private boolean isProved(Answer answer) {
        return !set.evidence().required()
                || !answer.evidence().isEmpty()
                || answer.value().equals(new Value.YesNo(false));
    }

    /** Whether an answer without evidence counts for nothing. */
    public boolean wantsEvidence() {
        return set.evidence().required();
    }

    /** With other answers to what they are about. */
    public Assessment with(List<TypedAnswer> typed) {
        var about = typed.stream().map(each -> each.indicator().code()).collect(Collectors.toSet());
        var kept = answers.stream().filter(answer -> !about.contains(answer.indicator()));
        var given = typed.stream().flatMap(each -> each.answer().stream());
        return new Assessment(set, applicant, Stream.concat(kept, given).toList(), shares);
    }

    public List<Breach> breaches() {
        return AnswersRule.breaches(set, answers);
    }

    /** What the answers come to; those that cannot be judged are left out. */
    public Judgement judgement() {
        Set<String> unfit = breaches().stream().map(Breach::indicator).collect(Collectors.toSet());
        var fit = answers.stream()
                .filter(answer -> !unfit.contains(answer.indicator()))
                .toList();
        return Judge.judge(set, applicant, fit, shares);
    }

    /** The highest that the answers support. */
    public Award award() {
        return Supported.highest(set, judgement());
    }

    /** The indicators of answers that count for nothing while they have no evidence. */
    public List<IndicatorPlace> unproved() {
        return answers.stream()
                .filter(answer -> !isProved(answer))
                .flatMap(answer -> IndicatorPlace.of(set, answer.indicator()).stream())
                .toList();
    }

    /** The same in words. */
    public List<ResultWords.Result> results() {
        return ResultWords.of(set, judgement());
    }
}
