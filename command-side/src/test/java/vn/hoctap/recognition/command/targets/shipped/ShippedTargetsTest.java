package vn.hoctap.recognition.command.targets.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.targets.SomeTargets;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;

@DisplayName("The shipped targets")
class ShippedTargetsTest {
    private static final List<Target> TARGETS =
            ShippedTargets.all().getFirst().publication().targets();

    private static final String FILE = """
            effectiveOn: 2022-06-03
            reason: Quyết định
            shared: {}
            targets:
            - {measure: LIFE_SKILLS, name: a, scope: {extent: COUNTRY, code: ''}, year: 2025, percent: 50, denominatorNote: b,
               citation: {instrument: c, printed: '', normalised: '', certainty: REPORTED}}
            - {measure: LIFE_SKILLS, name: a, scope: {extent: COUNTRY, code: ''}, year: 2030, percent: 70, denominatorNote: b,
               citation: {instrument: c, printed: '', normalised: '', certainty: REPORTED}}
            """;

    /** QĐ 1373 has no share for communities of communes; QĐ 387 says nothing for 2030 of who runs the centres. */
    @Test
    void are_the_countrys_for_both_years_and_every_measure_that_an_instrument_names() {
        assertThat(TARGETS).hasSize(37).extracting(Target::scope).containsOnly(SomeTargets.COUNTRY);
        assertThat(measures(2025))
                .hasSize(TargetMeasure.values().length - 1)
                .doesNotContain(TargetMeasure.COMMUNES_RECOGNISED);
        assertThat(measures(2030)).hasSize(TargetMeasure.values().length - 2).isSubsetOf(measures(2025));
    }

    @Test
    void rise_from_the_one_year_to_the_other() {
        assertThat(TARGETS)
                .filteredOn(target -> target.year() == 2030)
                .allSatisfy(target -> assertThat(target.percent()).isGreaterThan(percent(target.measure())));
    }

    @Test
    void say_how_sure_they_are() {
        assertThat(TARGETS)
                .filteredOn(target -> target.citation().certainty() != Certainty.REPORTED)
                .extracting(
                        Target::measure,
                        Target::year,
                        Target::percent,
                        target -> target.citation().certainty().isAssumed())
                .containsExactly(
                        tuple(TargetMeasure.LEARNING_FAMILIES, 2030, new BigDecimal(80), true),
                        tuple(TargetMeasure.LEARNING_CLANS, 2030, new BigDecimal(75), true),
                        tuple(TargetMeasure.LEARNING_VILLAGES, 2030, new BigDecimal(75), true),
                        tuple(TargetMeasure.UNITS_RECOGNISED, 2030, new BigDecimal(90), true));
    }

    @Test
    void are_numbered_by_their_files_from_one() {
        assertThat(ShippedTargets.all()).extracting(ShippedTargets::version).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year: 2030        | year: 2025       | targets.1.yaml:7 targets[1]: TARGET_REPEATED
            year: 2030        | year: 203        | targets.1.yaml:7 targets[1].year: YEAR_OUT_OF_RANGE
            percent: 50       | percent: 500     | targets.1.yaml:5 targets[0].percent: PERCENT_OUT_OF_RANGE
            code: ''          | code: '68'       | targets.1.yaml:5 targets[0].scope.code: CODE_UNFIT
            instrument: c     | instrument: ''   | targets.1.yaml:6 targets[0].citation.instrument: TEXT_MISSING
            measure: LIFE_SKILLS | measure: LIFE | targets.1.yaml:5 targets[0].measure
            """)
    void are_told_wrong_by_file_and_line(String part, String instead, String complaint) {
        var spoiled = FILE.replaceFirst(part, instead);
        assertThat(spoiled).isNotEqualTo(FILE);
        assertThatThrownBy(() -> ShippedTargets.read("targets.1.yaml", new StringReader(spoiled)))
                .isInstanceOf(UnfitFile.class)
                .hasMessageContaining(complaint);
    }

    private static List<TargetMeasure> measures(int year) {
        return TARGETS.stream()
                .filter(target -> target.year() == year)
                .map(Target::measure)
                .toList();
    }

    /** The share that is to be reached by 2025. */
    private static BigDecimal percent(TargetMeasure measure) {
        return TARGETS.stream()
                .filter(target -> target.year() == 2025 && target.measure() == measure)
                .map(Target::percent)
                .findFirst()
                .orElseThrow();
    }
}
