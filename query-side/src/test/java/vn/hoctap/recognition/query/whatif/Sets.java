package vn.hoctap.recognition.query.whatif;

import java.math.BigDecimal;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Answer;
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
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Criteria of both families, and answers to them, to be bent in one place. */
public final class Sets {
    private static final Citation ARTICLE = new Citation("25/2023/TT-BGDĐT", "Điều 6", "Điều 6", Certainty.CHECKED);
    private static final Scheme LEVELS =
            new Scheme.Thresholds(List.of(RecognitionLevel.LEVEL_1, RecognitionLevel.LEVEL_2));

    private Sets() {}

    public static CriteriaSet levels(String title, Indicator... indicators) {
        return set(title, LEVELS, indicators);
    }

    static CriteriaSet points(String title, Scheme.Points scheme, Indicator... indicators) {
        return set(title, scheme, indicators);
    }

    private static CriteriaSet set(String title, Scheme scheme, Indicator... indicators) {
        return new CriteriaSet(
                title,
                "Cộng đồng học tập",
                List.of(ARTICLE),
                new AssessedYears(2023, 9999, Certainty.CHECKED),
                new EvidencePolicy(true, Certainty.CHECKED),
                scheme,
                List.of(new Criterion("5", "Tác dụng", List.of(indicators))));
    }

    /** Bands from the highest down, the last one from nothing; only that is not enough. */
    static Scheme.Points bands(int good, int fair) {
        return new Scheme.Points(
                BigDecimal.ONE, List.of(band("Tốt", good, true), band("Khá", fair, true), band("Chưa đạt", 0, false)));
    }

    private static Scheme.Band band(String name, int from, boolean recognised) {
        return new Scheme.Band(name, BigDecimal.valueOf(from), recognised, Certainty.CHECKED);
    }

    public static Indicator share(String code, int first, int second) {
        return indicator(
                code,
                new Measure.Percentage("Công dân học tập", "Công dân"),
                requirement(RecognitionLevel.LEVEL_1, Territory.ANY, atLeast(first)),
                requirement(RecognitionLevel.LEVEL_2, Territory.ANY, atLeast(second)));
    }

    public static Indicator done(String code) {
        return done(code, Territory.ANY);
    }

    static Indicator done(String code, Territory territory) {
        return indicator(
                code,
                new Measure.YesNo(),
                requirement(RecognitionLevel.LEVEL_1, territory, new Bound.Fulfilled()),
                requirement(RecognitionLevel.LEVEL_2, territory, new Bound.Fulfilled()));
    }

    static Indicator scored(String code, int maximum) {
        return indicator(code, new Measure.Points(BigDecimal.valueOf(maximum)));
    }

    private static Indicator indicator(String code, Measure measure, Requirement... requirements) {
        return new Indicator(code, "Chỉ tiêu " + code, ARTICLE, measure, List.of(requirements), "", "");
    }

    private static Requirement requirement(RecognitionLevel level, Territory territory, Bound bound) {
        return new Requirement(level, new Scope(List.of(), List.of(), territory), bound);
    }

    private static Bound atLeast(int percent) {
        return new Bound.AtLeast(BigDecimal.valueOf(percent));
    }

    public static Answer percent(String code, int of) {
        return answer(code, new Value.Ratio(of, 100));
    }

    public static Answer yes(String code) {
        return answer(code, new Value.YesNo(true));
    }

    static Answer gives(String code, int points) {
        return answer(code, new Value.Points(BigDecimal.valueOf(points)));
    }

    private static Answer answer(String code, Value value) {
        return new Answer(code, value, List.of("12/DS-UBND"), "Hội Khuyến học xã");
    }
}
