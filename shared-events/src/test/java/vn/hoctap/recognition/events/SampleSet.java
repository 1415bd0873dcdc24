package vn.hoctap.recognition.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
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

/** A criteria set that nobody would publish: every shape that a set can have, once. */
final class SampleSet {
    private static final Citation ARTICLE =
            new Citation("25/2023/TT-BGDĐT", "Điều 6 khoản 1", "Điều 6 khoản 1", Certainty.CHECKED);
    private static final List<Measure> MEASURES = List.of(
            new Measure.YesNo(),
            new Measure.Percentage("Công dân học tập", "Công dân trong xã"),
            new Measure.Quantity("chương trình"),
            new Measure.Grade(List.of("mức độ 1", "mức độ 2")),
            new Measure.Trend("Thu nhập bình quân đầu người", Measure.Trend.Direction.UP),
            new Measure.RecognisedShare("CDHT-XA"),
            new Measure.Points(new BigDecimal("10.5")));
    private static final List<Requirement> REQUIREMENTS = List.of(
            new Requirement(
                    RecognitionLevel.LEVEL_1,
                    new Scope(List.of(Trait.STATE_BODY), List.of(Trait.PRESCHOOL), Territory.DIFFICULT),
                    new Bound.AtLeast(BigDecimal.valueOf(90))),
            new Requirement(
                    RecognitionLevel.LEVEL_2,
                    new Scope(List.of(), List.of(), Territory.ANY),
                    new Bound.GradeAtLeast("mức độ 2")),
            new Requirement(
                    RecognitionLevel.LEVEL_2,
                    new Scope(List.of(), List.of(), Territory.NORMAL),
                    new Bound.Fulfilled()));

    static final CriteriaSet WITH_EVERY_SHAPE = new CriteriaSet(
            "CDHT-XA",
            "Cộng đồng học tập cấp xã",
            List.of(ARTICLE),
            new AssessedYears(2023, 9999, Certainty.INTERPRETED),
            new EvidencePolicy(true, Certainty.ASSUMED),
            new Scheme.Points(
                    new BigDecimal("0.5"),
                    List.of(new Scheme.Band("Chưa đạt", BigDecimal.ZERO, false, Certainty.RECALLED))),
            List.of(new Criterion("1", "Sự lãnh đạo, chỉ đạo", indicators())));

    /** One event of each type that can happen to criteria. */
    static Stream<RecognitionEvent> all() {
        return Stream.of(new CriteriaSetPublished(
                CriteriaId.of("CDHT-XA"), 2, WITH_EVERY_SHAPE, "Bộ tiêu chí mới", LocalDate.of(2024, 2, 20)));
    }

    private SampleSet() {}

    private static List<Indicator> indicators() {
        return IntStream.range(0, MEASURES.size())
                .mapToObj(number -> new Indicator(
                        "1." + number, "Chỉ tiêu", ARTICLE, MEASURES.get(number), REQUIREMENTS, "Kế hoạch", ""))
                .toList();
    }
}
