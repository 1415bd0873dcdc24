package vn.hoctap.recognition.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.local.PlannedDossier.Step;

@DisplayName("The plan of the demonstration")
class DemonstrationPlanTest {
    private static final LocalDate TET_BEGINS = LocalDate.of(2024, 2, 8);
    private static final LocalDate TET_ENDS = LocalDate.of(2024, 2, 14);

    private final DemonstrationPlan plan = new DemonstrationPlan(DamRong.read());

    @Test
    void has_the_communes_and_units_of_the_report() {
        assertThat(plan.communities())
                .hasSize(8)
                .allSatisfy(dossier -> assertThat(dossier.registration().body())
                        .containsEntry("kind", "LEARNING_COMMUNITY")
                        .containsEntry("tier", "COMMUNE"));
        assertThat(plan.units())
                .hasSize(22)
                .allSatisfy(
                        dossier -> assertThat(dossier.registration().body()).containsEntry("kind", "LEARNING_UNIT"));
        assertThat(plan.dossiers()).hasSize(30);
    }

    @Test
    void leads_every_dossier_from_registration_to_recognition() {
        assertThat(plan.dossiers())
                .allSatisfy(dossier -> assertThat(dossier.steps())
                        .extracting(Step::path)
                        .containsExactly(
                                "self-assessments", "submissions", "acceptances", "assessments", "recognitions"));
    }

    @Test
    void counts_units_of_the_district_itself_apart_from_the_communes() {
        var areas = plan.units().stream()
                .collect(Collectors.groupingBy(unit -> String.valueOf(area(unit).get("code")), Collectors.counting()));
        assertThat(areas).containsEntry("674", 15L).containsEntry("24853", 2L).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "Phòng Giáo dục và Đào tạo,                              STATE_BODY",
        "Hội Khuyến học huyện,                                   SOCIAL_ORGANISATION",
        "Đoàn TNCS Hồ Chí Minh huyện,                            SOCIAL_ORGANISATION",
        "Trường Mầm non minh hoạ số 1,                           PRESCHOOL PUBLIC_SERVICE_UNIT",
        "Trường THCS minh hoạ số 1,                              GENERAL_SCHOOL PUBLIC_SERVICE_UNIT",
        "Trường THPT minh hoạ số 1,                              GENERAL_SCHOOL HAS_LEARNERS PUBLIC_SERVICE_UNIT",
        "Doanh nghiệp minh hoạ số 1,                             ECONOMIC_ORGANISATION",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên, "
                + "CONTINUING_EDUCATION_CENTRE HAS_LEARNERS PUBLIC_SERVICE_UNIT VOCATIONAL_INSTITUTION"
    })
    void says_what_kind_of_body_a_unit_is(String name, String traits) {
        assertThat(Indicators.traits(name)).containsExactly(traits.split(" "));
    }

    @Test
    void takes_an_upper_secondary_school_to_the_province_and_all_others_to_the_district() {
        var authorities = plan.units().stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.registration().body().get("tier") + " "
                                + unit.steps().getLast().unit(),
                        Collectors.counting()));
        assertThat(authorities).containsExactlyInAnyOrderEntriesOf(Map.of("PROVINCE 68", 1L, "DISTRICT 674", 21L));
    }

    @Test
    void keeps_to_working_days_in_their_order() {
        assertThat(plan.dossiers())
                .allSatisfy(dossier -> assertThat(days(dossier))
                        .isSorted()
                        .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                        .noneMatch(day -> !day.isBefore(TET_BEGINS) && !day.isAfter(TET_ENDS)));
    }

    @Test
    void keeps_the_dates_of_the_circulars() {
        assertThat(plan.dossiers())
                .allSatisfy(dossier -> assertThat(days(dossier).getFirst()).isBefore("2023-04-01"));
        assertDays(plan.units(), "2024-01-15", "2024-02-15");
        assertDays(plan.communities(), "2024-02-28", "2024-03-31");
    }

    @Test
    void names_every_request_once_and_the_same_in_every_run() {
        var keys = plan.dossiers().stream().flatMap(DemonstrationPlanTest::keys).toList();
        var again = new DemonstrationPlan(DamRong.read())
                .dossiers().stream().flatMap(DemonstrationPlanTest::keys).toList();
        assertThat(keys)
                .hasSize(180)
                .doesNotHaveDuplicates()
                .isEqualTo(again)
                .contains("demo-unit-DR-01-registration", "demo-community-24889-recognitions");
    }

    @Test
    void begins_with_a_unit_because_only_its_code_tells_a_load_that_was_cut_short() {
        assertThat(plan.dossiers().getFirst().registration().body().get("applicant"))
                .isEqualTo(Map.of("code", "DR-01", "name", "Hội Khuyến học huyện"));
        assertThat(plan.unitCodes()).hasSize(22).contains("DR-01", "DR-22");
    }

    @Test
    void marks_indicators_that_bind_other_units() {
        assertThat(notApplicable("Hội Khuyến học huyện")).containsExactly("1.3", "3.1b", "3.4", "3.5");
        assertThat(notApplicable("Phòng Giáo dục và Đào tạo")).containsExactly("3.1b", "3.4", "3.5");
        assertThat(notApplicable("Trường THCS minh hoạ số 1")).containsExactly("3.1b", "3.5");
        assertThat(notApplicable("Doanh nghiệp minh hoạ số 1")).containsExactly("1.3", "2.4", "3.1b", "3.4", "3.5");
    }

    private static void assertDays(List<PlannedDossier> dossiers, String sentBefore, String doneBefore) {
        assertThat(dossiers).allSatisfy(dossier -> {
            assertThat(days(dossier).get(2)).isBefore(sentBefore);
            assertThat(days(dossier).getLast()).isBefore(doneBefore);
        });
    }

    private static List<LocalDate> days(PlannedDossier dossier) {
        return steps(dossier)
                .map(step -> LocalDate.parse(String.valueOf(step.body().get("effectiveOn"))))
                .toList();
    }

    private static Stream<Step> steps(PlannedDossier dossier) {
        return Stream.concat(Stream.of(dossier.registration()), dossier.steps().stream());
    }

    private static Stream<String> keys(PlannedDossier dossier) {
        return Stream.concat(
                Stream.of(dossier.registrationKey()), dossier.steps().stream().map(dossier::key));
    }

    private static Map<?, ?> area(PlannedDossier dossier) {
        return (Map<?, ?>) dossier.registration().body().get("area");
    }

    private List<Object> notApplicable(String unitName) {
        var unit = plan.units().stream()
                .filter(planned -> ((Map<?, ?>) planned.registration().body().get("applicant"))
                        .get("name")
                        .equals(unitName))
                .findFirst()
                .orElseThrow();
        return ((List<?>) unit.steps().getFirst().body().get("indicators"))
                .stream()
                        .map(indicator -> (Map<?, ?>) indicator)
                        .filter(indicator -> "NOT_APPLICABLE".equals(indicator.get("outcome")))
                        .<Object>map(indicator -> indicator.get("code"))
                        .toList();
    }
}
