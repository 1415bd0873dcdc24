package vn.hoctap.recognition.command.criteria.shipped;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.criteria.Supported;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** The answers of an applicant to whom nothing is wanting at a level, to be changed in one place. */
public final class Answers {
    private final CriteriaSet set;
    private final Profile applicant;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private List<ComputedShare> shares = List.of();

    private Answers(CriteriaSet set, Profile applicant) {
        this.set = set;
        this.applicant = applicant;
    }

    /** For a set that ships: answers that reach the level. */
    public static List<Answer> reaching(String title, int version, RecognitionLevel level, Profile applicant) {
        var set = ShippedCriteria.all().stream()
                .filter(shipped -> shipped.set().title().equals(title) && shipped.version() == version)
                .findFirst()
                .orElseThrow()
                .set();
        return List.copyOf(meeting(set, level, applicant).answers.values());
    }

    static Answers meeting(CriteriaSet set, RecognitionLevel level, Profile applicant) {
        var all = new Answers(set, applicant);
        set.indicators()
                .forEach(indicator ->
                        enough(indicator, level, applicant).forEach(value -> all.with(indicator.code(), value)));
        return all;
    }

    Answers with(String indicator, Value value) {
        answers.put(indicator, new Answer(indicator, value, List.of("Minh chứng"), "Số liệu"));
        return this;
    }

    Answers without(String indicator) {
        answers.remove(indicator);
        return this;
    }

    Answers withoutEvidence(String indicator) {
        var value = answers.get(indicator).value();
        answers.put(indicator, new Answer(indicator, value, List.of(), "Số liệu"));
        return this;
    }

    /** So many of the parts hold the title at either level. */
    Answers counted(String indicator, long recognised, long all) {
        shares = Stream.of(RecognitionLevel.values())
                .map(level -> new ComputedShare(indicator, level, new Value.Ratio(recognised, all)))
                .toList();
        return this;
    }

    Judgement judged() {
        return Judge.judge(set, applicant, List.copyOf(answers.values()), shares);
    }

    List<Award> awards() {
        return Supported.awards(set, judged());
    }

    private static Stream<Value> enough(Indicator indicator, RecognitionLevel level, Profile applicant) {
        if (indicator.measure() instanceof Measure.Points(var maximum)) {
            return Stream.of(new Value.Points(maximum));
        }
        return indicator.measure() instanceof Measure.RecognisedShare
                ? Stream.of()
                : indicator.requirements().stream()
                        .filter(requirement -> requirement.level() == level
                                && requirement.scope().fits(applicant))
                        .map(requirement -> enough(indicator.measure(), requirement.bound()));
    }

    private static Value enough(Measure measure, Bound bound) {
        return switch (bound) {
            case Bound.Fulfilled _ ->
                measure instanceof Measure.Trend trend
                        ? switch (trend.direction()) {
                            case UP -> new Value.Change(BigDecimal.ONE, BigDecimal.TWO);
                            case DOWN -> new Value.Change(BigDecimal.TWO, BigDecimal.ONE);
                        }
                        : new Value.YesNo(true);
            case Bound.GradeAtLeast(var grade) -> new Value.Grade(grade);
            case Bound.AtLeast(var least) ->
                measure instanceof Measure.Quantity
                        ? new Value.Quantity(least)
                        : new Value.Ratio(least.longValueExact(), 100);
        };
    }
}
