package vn.hoctap.recognition.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** What the applicants of the demonstration claim of themselves: level 1 is met, by figures that are made up and say so. */
final class Claims {
    private static final List<String> EVIDENCE = List.of("Minh chứng minh họa");
    private static final String SOURCE = "Số liệu minh họa";

    private Claims() {}

    /** @param size what every share is counted of */
    static List<Answer> reachingLevel1(CriteriaSet criteria, Profile applicant, int size) {
        return criteria.indicators()
                .flatMap(indicator -> bound(indicator, applicant)
                        .map(bound -> new Answer(indicator.code(), enough(bound, size), EVIDENCE, SOURCE)))
                .toList();
    }

    /** How many people there are where so many are learning citizens and that is a little more than level 1 asks for. */
    static int sizeWith(int learningCitizens) {
        return learningCitizens * 100 / 61;
    }

    private static Stream<Bound> bound(Indicator indicator, Profile applicant) {
        return indicator.requirements().stream()
                .filter(requirement -> requirement.level() == RecognitionLevel.LEVEL_1
                        && requirement.scope().fits(applicant))
                .map(requirement -> requirement.bound());
    }

    /** In the circulars of 2023, what must be fulfilled is a yes and what must be so much is a percentage. */
    private static Value enough(Bound bound, int size) {
        return switch (bound) {
            case Bound.Fulfilled _ -> new Value.YesNo(true);
            case Bound.GradeAtLeast(var grade) -> new Value.Grade(grade);
            case Bound.AtLeast(var percent) -> new Value.Ratio(share(percent, size), size);
        };
    }

    /** A little more than what is asked for. */
    private static long share(BigDecimal percent, int size) {
        return percent.add(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(size))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
