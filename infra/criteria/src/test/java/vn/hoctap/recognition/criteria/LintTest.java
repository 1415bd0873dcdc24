package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;
import static vn.hoctap.recognition.criteria.SmallSet.BASIS;
import static vn.hoctap.recognition.criteria.SmallSet.GRADE;
import static vn.hoctap.recognition.criteria.SmallSet.LEVELS;
import static vn.hoctap.recognition.criteria.SmallSet.SHARE;
import static vn.hoctap.recognition.criteria.SmallSet.band;
import static vn.hoctap.recognition.criteria.SmallSet.bands;
import static vn.hoctap.recognition.criteria.SmallSet.done;
import static vn.hoctap.recognition.criteria.SmallSet.first;
import static vn.hoctap.recognition.criteria.SmallSet.grade;
import static vn.hoctap.recognition.criteria.SmallSet.indicator;
import static vn.hoctap.recognition.criteria.SmallSet.percent;
import static vn.hoctap.recognition.criteria.SmallSet.points;
import static vn.hoctap.recognition.criteria.SmallSet.scored;
import static vn.hoctap.recognition.criteria.SmallSet.second;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scheme.Band;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

@DisplayName("The lint of criteria sets")
class LintTest {
    private static final Measure YES = new Measure.YesNo();
    private static final Indicator GOOD = indicator(SHARE, first(percent(90)), second(percent(95)));
    private static final Indicator FULL = points("100", "100");
    private static final Band BAND_A = band("A", 50, true);
    private static final String BAND = "scheme.bands[0]";
    private static final String HERE = "criteria[0].indicators[0]";
    private static final String FIRST = HERE + ".requirements[0]";
    private static final String SECOND = HERE + ".requirements[1]";

    static Stream<Arguments> flaws() {
        return Stream.of(
                of(SmallSet.of("", "Tên", BASIS, 2023, LEVELS, GOOD), "title", Flaw.TEXT_MISSING),
                of(SmallSet.of("T", " ", BASIS, 2023, LEVELS, GOOD), "name", Flaw.TEXT_MISSING),
                of(SmallSet.of("T", "Tên", BASIS, 10_000, LEVELS, GOOD), "years", Flaw.YEARS_REVERSED),
                of(SmallSet.of("T", "Tên", List.of(), 2023, LEVELS, GOOD), HERE, Flaw.INSTRUMENT_NOT_IN_THE_BASIS),
                of(SmallSet.of(LEVELS), "criteria", Flaw.NOTHING_TO_JUDGE),
                of(SmallSet.of(LEVELS, GOOD, GOOD), "criteria[0].indicators[1]", Flaw.CODE_REPEATED),
                of(SmallSet.of(levels(2, 1), GOOD), "scheme.levels", Flaw.LEVELS_NOT_RISING),
                of(SmallSet.of(levels(1), GOOD), SECOND, Flaw.LEVEL_NOT_JUDGED),
                of(one(SHARE, first(percent(90))), HERE, Flaw.REQUIREMENT_MISSING),
                of(one(SHARE, first(percent(90)), first(percent(80))), SECOND, Flaw.REQUIREMENTS_OVERLAP),
                of(one(YES, forNobody(), second(done())), FIRST, Flaw.MEANT_FOR_NOBODY),
                of(one(SHARE, first(percent(90)), second(percent(89))), SECOND, Flaw.HIGHER_LEVEL_ASKS_LESS),
                of(one(SHARE, second(percent(89)), first(percent(90))), SECOND, Flaw.HIGHER_LEVEL_ASKS_LESS),
                of(one(GRADE, first(grade("cao")), second(grade("thấp"))), SECOND, Flaw.HIGHER_LEVEL_ASKS_LESS),
                of(one(SHARE, first(done()), second(percent(95))), FIRST, Flaw.BOUND_NOT_IN_THE_MEASURE),
                of(one(YES, first(percent(1)), second(done())), FIRST, Flaw.BOUND_NOT_IN_THE_MEASURE),
                of(one(SHARE, first(percent(0)), second(percent(95))), FIRST, Flaw.PERCENTAGE_OUT_OF_RANGE),
                of(one(SHARE, first(percent(90)), second(percent(101))), SECOND, Flaw.PERCENTAGE_OUT_OF_RANGE),
                of(one(GRADE, first(grade("thấp")), second(grade("quá cao"))), SECOND, Flaw.GRADE_NOT_ON_THE_SCALE),
                of(SmallSet.of(bands(50, 0), points("1", "99.5")), "criteria", Flaw.POINTS_NOT_A_HUNDRED),
                of(SmallSet.of(bands(50, 70, 0), FULL), "scheme.bands", Flaw.BANDS_NOT_FALLING_TO_ZERO),
                of(SmallSet.of(bands(50), FULL), "scheme.bands", Flaw.BANDS_NOT_FALLING_TO_ZERO),
                of(SmallSet.of(bands(101, 50, 0), FULL), BAND, Flaw.BAND_ABOVE_A_HUNDRED),
                of(SmallSet.of(scored("1", band(" ", 50, true), band("B", 0, false)), FULL), BAND, Flaw.TEXT_MISSING),
                of(SmallSet.of(scored("1", BAND_A, band("A", 0, false)), FULL), "scheme.bands[1]", Flaw.BAND_REPEATED),
                of(SmallSet.of(scored("1", band("A", 0, false)), FULL), "scheme.bands", Flaw.NO_BAND_RECOGNISED),
                of(SmallSet.of(scored("0", BAND_A), FULL), "scheme.step", Flaw.STEP_NOT_POSITIVE),
                of(SmallSet.of(scored("-0.5", BAND_A), FULL), "scheme.step", Flaw.STEP_NOT_POSITIVE),
                of(SmallSet.of(bands(50, 0), points("1", "0"), FULL), HERE, Flaw.MAXIMUM_NOT_POSITIVE),
                of(SmallSet.of(bands(50, 0), points("1", "-5"), FULL), HERE, Flaw.MAXIMUM_NOT_POSITIVE),
                of(SmallSet.of(bands(50, 0), points("1", "10.3"), FULL), HERE, Flaw.MAXIMUM_NOT_IN_STEPS),
                of(SmallSet.of(bands(50, 0), GOOD), HERE, Flaw.MEASURE_NOT_IN_THE_SCHEME),
                of(SmallSet.of(LEVELS, FULL), HERE, Flaw.MEASURE_NOT_IN_THE_SCHEME));
    }

    @ParameterizedTest(name = "{2} at {1}")
    @MethodSource("flaws")
    void names_the_flaw_and_its_place(CriteriaSet set, String place, Flaw flaw) {
        assertThat(Lint.findings(set)).contains(new Finding(place, flaw));
    }

    @Test
    void has_a_test_for_each_of_its_flaws() {
        assertThat(flaws().map(arguments -> (Flaw) arguments.get()[2]).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Flaw.class));
    }

    @Test
    void finds_nothing_in_good_sets() {
        assertThat(Lint.findings(SmallSet.of(LEVELS, GOOD))).isEmpty();
        assertThat(Lint.findings(SmallSet.of(bands(85, 70, 0), points("1", "60.5"), points("2", "39.5"))))
                .isEmpty();
    }

    @Test
    void reports_a_wrong_sum_and_wrong_bands_together() {
        assertThat(Lint.findings(SmallSet.of(bands(50, 70, 0), points("1", "99.5"))))
                .containsExactly(
                        new Finding("criteria", Flaw.POINTS_NOT_A_HUNDRED),
                        new Finding("scheme.bands", Flaw.BANDS_NOT_FALLING_TO_ZERO));
    }

    @Test
    void does_not_rank_a_grade_that_is_not_on_the_scale() {
        assertThat(Lint.findings(one(GRADE, first(grade("vừa")), second(grade("quá cao")))))
                .containsExactly(new Finding(SECOND, Flaw.GRADE_NOT_ON_THE_SCALE));
    }

    private static CriteriaSet one(Measure measure, Requirement... requirements) {
        return SmallSet.of(LEVELS, indicator(measure, requirements));
    }

    private static Requirement forNobody() {
        var scope = new Scope(List.of(Trait.UNIVERSITY), List.of(Trait.UNIVERSITY), Territory.ANY);
        return new Requirement(RecognitionLevel.LEVEL_1, scope, done());
    }

    private static Scheme levels(int... numbers) {
        return new Scheme.Thresholds(java.util.Arrays.stream(numbers)
                .mapToObj(number -> RecognitionLevel.valueOf("LEVEL_" + number))
                .toList());
    }
}
