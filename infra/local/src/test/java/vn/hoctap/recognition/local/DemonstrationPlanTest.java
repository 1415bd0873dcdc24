package vn.hoctap.recognition.local;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.criteria.shipped.ShippedCriteria;
import vn.hoctap.recognition.command.procedure.model.ProcedureLint;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.criteria.Supported;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.OfficeKind;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

@DisplayName("The plan of the demonstration")
class DemonstrationPlanTest {
    private static final LocalDate TET_BEGINS = LocalDate.of(2024, 2, 8);
    private static final LocalDate TET_ENDS = LocalDate.of(2024, 2, 14);

    private static final int YEAR = 2026;

    private final DemonstrationPlan plan = DemonstrationPlan.of(YEAR);

    @Test
    void has_the_communes_and_units_of_the_report() {
        assertThat(plan.communities()).hasSize(8).allMatch(dossier -> dossier.title() == Title.COMMUNE);
        assertThat(plan.units()).hasSize(22).noneMatch(dossier -> dossier.title() == Title.COMMUNE);
        assertThat(plan.unitCodes()).hasSize(22).contains("DR-01", "DR-22");
    }

    @Test
    void counts_units_of_the_district_itself_apart_from_the_communes() {
        assertThat(plan.units().stream().collect(groupingBy(PlannedDossier::area, counting())))
                .containsEntry("674", 15L)
                .containsEntry("24853", 2L)
                .hasSize(7);
    }

    @Test
    void takes_an_upper_secondary_school_to_the_province_and_all_others_to_the_district() {
        assertThat(plan.units().stream().filter(unit -> unit.title() == Title.UNIT_OF_PROVINCE))
                .singleElement()
                .extracting(PlannedDossier::name)
                .isEqualTo("Trường THPT minh họa số 1");
    }

    @ParameterizedTest
    @CsvSource({
        "Phòng Giáo dục và Đào tạo,        STATE_BODY",
        "Hội Khuyến học huyện,             SOCIAL_ORGANISATION",
        "Đoàn TNCS Hồ Chí Minh huyện,      SOCIAL_ORGANISATION",
        "Trường Mầm non minh họa số 1,     PUBLIC_SERVICE_UNIT PRESCHOOL",
        "Trường THCS minh họa số 1,        PUBLIC_SERVICE_UNIT GENERAL_SCHOOL",
        "Trường THPT minh họa số 1,        PUBLIC_SERVICE_UNIT GENERAL_SCHOOL HAS_LEARNERS",
        "Doanh nghiệp minh họa số 1,       ECONOMIC_ORGANISATION",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên, "
                + "PUBLIC_SERVICE_UNIT VOCATIONAL_INSTITUTION CONTINUING_EDUCATION_CENTRE HAS_LEARNERS"
    })
    void says_what_kind_of_body_a_unit_is(String name, String traits) {
        assertThat(Traits.of(name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(traits.split(" ")).map(Trait::valueOf).toList());
    }

    @Test
    void claims_what_reaches_level_1_and_no_more() {
        assertThat(dossiers()).hasSize(30).allSatisfy(dossier -> {
            var profile = new Profile(dossier.traits(), dossier.title() == Title.COMMUNE);
            var criteria = shipped(dossier.title().code());
            var claims = Claims.reachingLevel1(criteria, profile, dossier.size());
            var judgement = Judge.judge(criteria, profile, claims, List.of());
            assertThat(Supported.awards(criteria, judgement))
                    .containsExactly(new Award.AtLevel(RecognitionLevel.LEVEL_1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void keeps_to_working_days_in_their_order(Title title) {
        assertThat(title.days().inOrder())
                .isSorted()
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .noneMatch(day -> !day.isBefore(TET_BEGINS) && !day.isAfter(TET_ENDS));
    }

    @Test
    void keeps_the_dates_of_the_circulars() {
        assertThat(Days.REGISTERED).isBefore("2023-04-01");
        assertThat(Days.OF_UNITS.received()).isBefore("2024-01-15");
        assertThat(Days.OF_UNITS.published()).isBefore("2024-02-15");
        assertThat(Days.OF_COMMUNES.received()).isBefore("2024-02-28");
        assertThat(Days.OF_COMMUNES.published()).isBefore("2024-03-31");
    }

    @Test
    void opens_a_year_for_the_communes_of_now_by_a_document_that_says_to_be_made_up() {
        var acts = YearUnderWay.of(YEAR).acts();
        assertThat(acts).extracting(Act::address).containsExactly("procedures", "cycles");
        var procedure = (Procedure) acts.getFirst().body().get("procedure");
        assertThat(ProcedureLint.findings(procedure)).isEmpty();
        assertThat(procedure.years().include(Title.YEAR)).isFalse();
        assertThat(ProcedureStep.values()).allSatisfy(step -> {
            var competence =
                    procedure.competence(step, LocalDate.of(YEAR, 11, 30)).orElseThrow();
            assertThat(competence.citation().instrument()).isEqualTo("Văn bản minh họa");
            assertThat(competence.office()).isEqualTo(OfficeKind.EDUCATION_DEPARTMENT);
        });
        assertThat(acts.getLast().body())
                .containsEntry("year", YEAR)
                .containsEntry("office", Seat.PROVINCE.namedEducationOffice());
    }

    @ParameterizedTest
    @CsvSource({"24853, Xã Đam Rông 4 (trước 01/7/2025 là xã Đạ Tông)", "24856, Xã Đạ Long (nay thuộc xã Đam Rông 4)"})
    void calls_a_commune_as_it_is_called_now(String code, String place) {
        assertThat(DamRong.read().place(code)).isEqualTo(place);
    }

    @Test
    void lets_a_member_whose_own_body_is_judged_stay_away() {
        assertThat(voters(plan.units().getFirst())).hasSize(4).doesNotContain("member-1-674");
        assertThat(voters(plan.units().getLast())).hasSize(5).contains("member-1-674");
    }

    @Test
    void names_every_request_once_and_the_same_in_every_run() {
        var keys = keys(plan);
        assertThat(keys)
                .hasSize(640)
                .doesNotHaveDuplicates()
                .isEqualTo(keys(DemonstrationPlan.of(YEAR)))
                .allMatch(key -> key.matches("[!-~&&[^\"\\\\,;]]{1,128}"));
    }

    @Test
    void says_the_same_in_the_same_words_in_every_run() {
        assertThat(Act.change(Seat.DISTRICT.clerk(), "a", Map.of("c", Map.of("z", 1, "y", 2), "b", 3))
                        .json())
                .isEqualTo("{\"b\":3,\"c\":{\"y\":2,\"z\":1}}");
    }

    @Test
    void begins_with_a_unit_because_only_its_code_tells_a_load_that_was_cut_short() {
        var applications = plan.phases(DemonstrationPlanTest::shipped).get(2);
        assertThat(applications.lines().getFirst().getFirst().body()).containsEntry("applicant", "DR-01");
    }

    private Stream<PlannedDossier> dossiers() {
        return Stream.concat(plan.units().stream(), plan.communities().stream());
    }

    private static List<String> voters(PlannedDossier dossier) {
        return dossier.title().council().session(dossier).stream()
                .filter(act -> act.address().endsWith("/ballots"))
                .map(act -> act.by().subject())
                .toList();
    }

    private static List<String> keys(DemonstrationPlan plan) {
        return Stream.concat(Stream.of(plan.rightsOfOffices()), plan.phases(DemonstrationPlanTest::shipped).stream())
                .flatMap(phase -> phase.lines().stream())
                .flatMap(List::stream)
                .map(Act::key)
                .toList();
    }

    private static CriteriaSet shipped(String title) {
        return ShippedCriteria.all().stream()
                .filter(set -> set.version() == Title.CRITERIA_VERSION
                        && set.set().title().equals(title))
                .findFirst()
                .orElseThrow()
                .set();
    }
}
