package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.portal.assessing.AnswerWords;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.portal.assessing.ProvingFile;
import vn.hoctap.recognition.portal.assessing.ResultWords;
import vn.hoctap.recognition.portal.assessing.ResultWords.Result;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.progress.Wording;

/** A self-assessment that was agreed on, as papers tell of it; where its criteria were never published they tell little. */
record SelfAssessed(Subject subject, SelfAssessmentRecorded recorded) {
    static final String MISSING = "Hồ sơ này chưa ghi nhận kết quả tự đánh giá.";

    /** One line a level, or the sum of the points. */
    List<String> results() {
        return judged().map(SelfAssessed::words).toList();
    }

    private Stream<Result> judged() {
        return subject.criteria().stream().flatMap(set -> ResultWords.of(set, recorded.judgement()).stream());
    }

    private static String words(Result result) {
        return "%s: %s (%s)".formatted(result.title(), result.summary(), result.reached() ? "đạt" : "chưa đạt");
    }

    /** What stands in the way of each level that was not reached. */
    List<String> shortfalls() {
        return judged().filter(result -> !result.reached())
                .flatMap(result -> result.missing().stream()
                        .map(missing -> "%s: chỉ tiêu %s. %s: %s"
                                .formatted(result.title(), missing.place().indicator(), missing.name(), missing.why())))
                .toList();
    }

    /** Criterion by criterion. */
    List<SelfAssessmentSummary.Group> groups() {
        return assessment().stream()
                .flatMap(assessment -> assessment.criteria().stream().map(criterion -> group(assessment, criterion)))
                .toList();
    }

    private Optional<Assessment> assessment() {
        var profile = subject.past()
                .newest(DossierRegistered.class)
                .map(Past.Step::event)
                .map(DossierRegistered::profile);
        return subject.criteria()
                .flatMap(
                        set -> profile.map(known -> new Assessment(set, known, recorded.answers(), recorded.shares())));
    }

    private SelfAssessmentSummary.Group group(Assessment assessment, Criterion criterion) {
        var lines = criterion.indicators().stream().map(indicator -> line(assessment, indicator));
        return new SelfAssessmentSummary.Group(
                "Tiêu chí %s. %s".formatted(criterion.code(), criterion.name()), lines.toList());
    }

    private SelfAssessmentSummary.Line line(Assessment assessment, Indicator indicator) {
        var answer = assessment.answerTo(indicator);
        var counted = recorded.shares().stream()
                .filter(share -> share.indicator().equals(indicator.code()))
                .map(share -> Wording.ofLevel(share.level().name()) + ": " + AnswerWords.of(share.share()));
        var given = answer.map(Answer::value).map(AnswerWords::of).stream();
        return new SelfAssessmentSummary.Line(
                indicator.code(),
                indicator.name(),
                assessment.asked(indicator),
                Stream.concat(given, counted).toList(),
                answer.map(SelfAssessed::proof).orElse(List.of()),
                verdicts(indicator));
    }

    private static List<String> proof(Answer answer) {
        var papers = ProvingFile.papersIn(answer.evidence());
        int files = answer.evidence().size() - papers.size();
        var uploaded = files == 0 ? Stream.<String>empty() : Stream.of("%d tệp tải lên hệ thống".formatted(files));
        var source = answer.source().isEmpty() ? Stream.<String>empty() : Stream.of("Nguồn: " + answer.source());
        return Stream.of(papers.stream(), uploaded, source)
                .flatMap(each -> each)
                .toList();
    }

    private List<String> verdicts(Indicator indicator) {
        return switch (recorded.judgement()) {
            case Judgement.ByLevel(var levels) ->
                levels.stream()
                        .flatMap(level -> reason(level.indicators(), indicator)
                                .map(why -> Wording.ofLevel(level.level().name()) + ": " + why))
                        .toList();
            case Judgement.ByPoints points ->
                reason(points.indicators(), indicator).toList();
        };
    }

    private static Stream<String> reason(List<IndicatorFinding> findings, Indicator indicator) {
        return findings.stream()
                .filter(finding -> finding.indicator().equals(indicator.code()))
                .map(finding -> ResultWords.of(finding.reason()));
    }
}
