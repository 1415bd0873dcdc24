package vn.hoctap.recognition.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.EvidencePolicy;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Sets of a few indicators, to be bent in one place. */
final class SmallSet {
    static final Measure SHARE = new Measure.Percentage("Thành viên học tập", "Thành viên");
    static final Measure GRADE = new Measure.Grade(List.of("thấp", "vừa", "cao"));
    static final Scheme LEVELS = new Scheme.Thresholds(List.of(RecognitionLevel.LEVEL_1, RecognitionLevel.LEVEL_2));
    static final List<Citation> BASIS =
            List.of(new Citation("24/2023/TT-BGDĐT", "Điều 6", "Điều 6", Certainty.CHECKED));

    private SmallSet() {}

    static CriteriaSet of(Scheme scheme, Indicator... indicators) {
        return of("DVHT-HUYEN", "Đơn vị học tập", BASIS, 2023, scheme, indicators);
    }

    static CriteriaSet of(
            String title, String name, List<Citation> basis, int from, Scheme scheme, Indicator... indicators) {
        return new CriteriaSet(
                title,
                name,
                basis,
                new AssessedYears(from, 9999, Certainty.CHECKED),
                new EvidencePolicy(true, Certainty.CHECKED),
                scheme,
                List.of(new Criterion("1", "Tiêu chí", List.of(indicators))));
    }

    static Indicator indicator(Measure measure, Requirement... requirements) {
        return indicator("1.1", measure, requirements);
    }

    static Indicator indicator(String code, Measure measure, Requirement... requirements) {
        return new Indicator(code, "Chỉ tiêu", BASIS.getFirst(), measure, List.of(requirements), "", "");
    }

    static Indicator points(String code, String maximum) {
        return indicator(code, new Measure.Points(new BigDecimal(maximum)));
    }

    static Requirement first(Bound bound) {
        return first(bound, Territory.ANY);
    }

    static Requirement first(Bound bound, Territory territory, Trait... traits) {
        return new Requirement(RecognitionLevel.LEVEL_1, new Scope(List.of(traits), List.of(), territory), bound);
    }

    static Requirement second(Bound bound) {
        return new Requirement(RecognitionLevel.LEVEL_2, new Scope(List.of(), List.of(), Territory.ANY), bound);
    }

    static Bound percent(int least) {
        return new Bound.AtLeast(BigDecimal.valueOf(least));
    }

    static Bound done() {
        return new Bound.Fulfilled();
    }

    static Bound grade(String least) {
        return new Bound.GradeAtLeast(least);
    }

    /** Bands by their lowest sums, in half points; all but that from nothing are enough. */
    static Scheme bands(int... from) {
        return scored(
                "0.5",
                Arrays.stream(from)
                        .mapToObj(lowest -> band("Từ " + lowest, lowest, lowest > 0))
                        .toArray(Scheme.Band[]::new));
    }

    static Scheme scored(String step, Scheme.Band... bands) {
        return new Scheme.Points(new BigDecimal(step), List.of(bands));
    }

    static Scheme.Band band(String name, int from, boolean recognised) {
        return new Scheme.Band(name, BigDecimal.valueOf(from), recognised, Certainty.CHECKED);
    }
}
