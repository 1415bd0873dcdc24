package vn.hoctap.recognition.portal.assessing;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.portal.everyone.CriteriaWords;
import vn.hoctap.recognition.web.text.Text;

/** What a self-assessment comes to, in words. */
public final class ResultWords {
    private ResultWords() {}

    /**
     * One level, or the sum of the points.
     *
     * @param reached whether it is enough
     * @param missing what stands in the way, indicator by indicator
     */
    public record Result(String title, boolean reached, String summary, List<Missing> missing) {}

    /**
     * What stands in the way of a level.
     *
     * @param place where it is filled in
     */
    public record Missing(IndicatorPlace place, String name, String why) {}

    public static List<Result> of(CriteriaSet set, Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) ->
                levels.stream()
                        .map(level -> result(set, CriteriaWords.of(level.level()), level.met(), level.indicators()))
                        .toList();
            case Judgement.ByPoints(var total, var band, var recognised, var indicators) ->
                List.of(new Result(
                        Text.of("assessing.result.points"),
                        recognised,
                        Text.of("assessing.result.band", Numerals.of(total), band),
                        missing(set, indicators)));
        };
    }

    private static Result result(CriteriaSet set, String level, boolean met, List<IndicatorFinding> findings) {
        long asked = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .count();
        long reached = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.MET)
                .count();
        return new Result(level, met, Text.of("assessing.result.reached", reached, asked), missing(set, findings));
    }

    private static List<Missing> missing(CriteriaSet set, List<IndicatorFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.NOT_ASSESSED)
                .flatMap(finding -> missing(set, finding).stream())
                .toList();
    }

    private static Optional<Missing> missing(CriteriaSet set, IndicatorFinding finding) {
        return IndicatorPlace.of(set, finding.indicator())
                .map(place -> new Missing(place, nameOf(set, finding.indicator()), of(finding.reason())));
    }

    private static String nameOf(CriteriaSet set, String code) {
        return set.indicators()
                .filter(indicator -> indicator.code().equals(code))
                .map(indicator -> indicator.name())
                .findFirst()
                .orElse("");
    }

    /** Why an indicator stands as it does. */
    public static String of(Reason reason) {
        return Text.called("assessing.why", reason);
    }
}
