package vn.hoctap.recognition.command.targets.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.command.targets.SomeTargets;
import vn.hoctap.recognition.command.targets.model.TargetFinding.Flaw;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.events.targets.TargetScope.Extent;

@DisplayName("A target (mục tiêu)")
class TargetLintTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.01", "40", "62.5", "99.99", "100", "100.00"})
    void may_be_any_share_to_two_decimals(String percent) {
        assertThat(flaws(percent(percent))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01", "33.333", "4E+1", "1E+999999999", "1E-999999999"})
    void is_no_other_number(String percent) {
        assertThat(flaws(percent(percent))).containsExactly(Flaw.PERCENT_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({"1999,false", "2000,true", "2100,true", "2101,false"})
    void is_for_a_year_of_ours(int year, boolean fits) {
        assertThat(flaws(SomeTargets.citizens(SomeTargets.COUNTRY, year, "40")).isEmpty())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY,68,false", "PROVINCE,68,true", "DISTRICT,'',true", "COMMUNE,24853,true", "COMMUNE,' ',false"})
    void is_for_one_unit_or_for_all_but_there_is_one_country(Extent extent, String code, boolean fits) {
        var target = SomeTargets.citizens(new TargetScope(extent, code), 2030, "40");
        assertThat(flaws(target).isEmpty()).isEqualTo(fits);
    }

    private static Target percent(String percent) {
        return SomeTargets.citizens(SomeTargets.COUNTRY, 2030, percent);
    }

    private static List<Flaw> flaws(Target target) {
        return TargetLint.findings(List.of(target)).stream()
                .map(TargetFinding::flaw)
                .toList();
    }
}
