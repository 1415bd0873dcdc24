package vn.hoctap.recognition.command.criteria.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;

/** What the files say is held against tables that were written from the circulars, not from the files. */
@DisplayName("The shipped criteria sets")
class ShippedCriteriaTest {
    private static final List<ShippedSet> ALL = ShippedCriteria.all();
    private static final String PUBLIC_BODIES = "STATE_BODY,PUBLIC_SERVICE_UNIT";

    /** Criteria 1 and 2 and the first indicators of criterion 3, the same for units of a district and of a province. */
    private static final String OF_EVERY_UNIT = """
            1.1  1:yes 2:yes
            1.2  1:yes 2:yes
            1.3  1:yes[PUBLIC] 2:yes[PUBLIC]
            1.4  1:yes 2:yes
            1.5  1:yes 2:yes
            2.1  1:90 2:95
            2.2  1:90 2:95
            2.3  1:90 2:95
            2.4  1:50[-ECONOMIC_ORGANISATION] 2:70[-ECONOMIC_ORGANISATION]
            2.5  1:90 2:95
            3.1a 1:90 2:95
            3.1b 1:95[HAS_LEARNERS] 2:97[HAS_LEARNERS]
            3.2  1:yes 2:yes
            """;

    static Stream<Arguments> circulars() {
        return Stream.of(
                Arguments.of("dvht-huyen.2.yaml", OF_EVERY_UNIT + """
                        3.3  1:yes 2:yes[PUBLIC]
                        3.4  1:mức đáp ứng cơ bản[GENERAL_SCHOOL] 2:mức đáp ứng tốt[GENERAL_SCHOOL]
                        3.5  1:yes[VOCATIONAL_INSTITUTION] 2:yes[VOCATIONAL_INSTITUTION]
                        """),
                Arguments.of("dvht-tinh.2.yaml", OF_EVERY_UNIT + """
                        3.3  1:yes 2:yes
                        3.4  1:mức đáp ứng cơ bản[GENERAL_SCHOOL,CONTINUING_EDUCATION_CENTRE] 2:mức đáp ứng tốt[GENERAL_SCHOOL,CONTINUING_EDUCATION_CENTRE]
                        3.5  1:mức đáp ứng cơ bản[UNIVERSITY] 2:mức đáp ứng tốt[UNIVERSITY]
                        3.6  1:yes[VOCATIONAL_INSTITUTION] 2:yes[VOCATIONAL_INSTITUTION]
                        """),
                Arguments.of("cdht-xa.2.yaml", """
                        1.1  1:yes 2:yes
                        1.2  1:yes 2:yes
                        1.3  1:yes 2:yes
                        2.1  1:yes 2:yes
                        2.2  1:yes 2:yes
                        2.3  1:yes 2:yes
                        3.1  1:yes 2:yes
                        3.2  1:yes 2:yes
                        3.3  1:yes 2:yes
                        4.1  1:yes 2:yes
                        4.2  1:mức độ 2 2:mức độ 3
                        4.3  1:mức độ 2 2:mức độ 3
                        4.4  1:mức độ 1 2:mức độ 2
                        5.1  1:60 2:80
                        5.2a 1:50[NORMAL] 1:40[DIFFICULT] 2:60[NORMAL] 2:50[DIFFICULT]
                        5.2b 1:12[NORMAL] 1:10[DIFFICULT] 2:15[NORMAL] 2:12[DIFFICULT]
                        """),
                Arguments.of("cdht-huyen.1.yaml", """
                        1.1  1:yes 2:yes
                        1.2  1:yes 2:yes
                        1.3  1:yes 2:yes
                        2.1  1:yes 2:yes
                        2.2  1:yes 2:yes
                        2.3  1:yes 2:yes
                        2.4  1:yes 2:yes
                        3.1  1:yes 2:yes
                        3.2  1:yes 2:yes
                        3.3  1:yes 2:yes
                        4.1  1:90 2:90
                        4.2  1:yes 2:yes
                        4.3  1:yes 2:yes
                        """),
                Arguments.of("cdht-tinh.1.yaml", """
                        1.1  1:yes 2:yes
                        1.2  1:yes 2:yes
                        1.3  1:yes 2:yes
                        2.1  1:yes 2:yes
                        2.2  1:yes 2:yes
                        2.3  1:yes 2:yes
                        2.4  1:yes 2:yes
                        2.5  1:yes 2:yes
                        3.1  1:yes 2:yes
                        3.2  1:yes 2:yes
                        3.3  1:yes 2:yes
                        3.4  1:4 2:4
                        3.5  1:4 2:4
                        4.1  1:90 2:90
                        4.2  1:yes 2:yes
                        4.3  1:yes 2:yes
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("circulars")
    void ask_line_by_line_for_what_the_circular_asks(String file, String table) {
        assertThat(set(file).indicators().map(ShippedCriteriaTest::line))
                .containsExactlyElementsOf(table.strip()
                        .lines()
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"dvht-huyen.1.yaml, 30 30 40", "dvht-tinh.1.yaml, 30 30 40", "cdht-xa.1.yaml, 100", "tthtcd.1.yaml, 100"
    })
    void give_so_many_points_a_criterion(String file, String sums) {
        var points = set(file).criteria().stream()
                .map(criterion -> criterion.indicators().stream()
                        .map(indicator -> ((Measure.Points) indicator.measure()).maximum())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString())
                .collect(Collectors.joining(" "));
        assertThat(points).isEqualTo(sums);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "dvht-huyen.1.yaml, 10 10 10 10 5 10 5 25 10 5",
        "cdht-xa.1.yaml, 8 6 8 8 8 6 8 8 8 6 6 4 6 4 6",
        "tthtcd.1.yaml, 10 20 20 20 30"
    })
    void give_so_many_points_an_indicator(String file, String points) {
        assertThat(set(file)
                        .indicators()
                        .map(indicator ->
                                ((Measure.Points) indicator.measure()).maximum().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(points);
    }

    /** What is known of the province's articles 16 and 17 names the other indicators, but not these. */
    @Test
    void mark_what_of_the_province_is_inferred_from_the_district_and_nothing_else() {
        var inferred = set("cdht-tinh.1.yaml")
                .indicators()
                .filter(indicator -> indicator.citation().certainty() != Certainty.CHECKED)
                .toList();
        assertThat(inferred).extracting(Indicator::code).containsExactly("1.1", "1.2", "2.1", "2.2");
        assertThat(inferred).allSatisfy(indicator -> {
            assertThat(indicator.citation().certainty()).isEqualTo(Certainty.INTERPRETED);
            assertThat(indicator.openQuestion()).contains("Nội dung suy từ bộ tiêu chí cấp huyện");
        });
    }

    @Test
    void are_all_in_the_index_and_each_title_s_versions_follow_one_another() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/criteria"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ShippedCriteria.FILES);
        }
        var versions = ALL.stream()
                .collect(Collectors.groupingBy(shipped -> shipped.set().title()));
        assertThat(versions.values())
                .allSatisfy(sets -> assertThat(sets)
                        .extracting(ShippedSet::version)
                        .containsExactlyElementsOf(Stream.iterate(1, version -> version + 1)
                                .limit(sets.size())
                                .toList()));
    }

    @Test
    void leave_no_year_of_a_title_to_two_versions() {
        for (int year = 2014; year <= 2030; year++) {
            int assessed = year;
            assertThat(ALL.stream()
                            .filter(shipped -> shipped.set().years().include(assessed))
                            .map(shipped -> shipped.set().title()))
                    .as("year %d", year)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            value: 60            | value: 90              | cdht-xa.2.yaml:175 set.criteria[4].indicators[0].requirements[1]: HIGHER_LEVEL_ASKS_LESS
            value: 60            | value: sixty           | cdht-xa.2.yaml:174 set.criteria[4].indicators[0].requirements[0]
            required: true       | required: true, more: 1 | cdht-xa.2.yaml:18 set.evidence.more
            title: CDHT-XA       | name: Tên              | cdht-xa.2.yaml:14 set.name: named twice
            kind: THRESHOLDS     | kind: GUESS            | cdht-xa.2.yaml:19 set.scheme
            reason:              | reason: [              | cdht-xa.2.yaml:
            """)
    void name_file_and_line_of_what_is_wrong(String part, String instead, String place) throws IOException {
        var text = text("cdht-xa.2.yaml").replaceFirst(part, instead);
        assertThatThrownBy(() -> ShippedCriteria.read("cdht-xa.2.yaml", new StringReader(text)))
                .isInstanceOf(UnfitFile.class)
                .hasMessageContaining(place);
    }

    private static String text(String file) throws IOException {
        try (var in = ShippedCriteria.class.getResourceAsStream(ShippedCriteria.FOLDER.path() + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CriteriaSet set(String file) {
        return ALL.stream()
                .filter(shipped -> shipped.file().equals(file))
                .findFirst()
                .orElseThrow()
                .set();
    }

    private static String line(Indicator indicator) {
        return indicator.requirements().stream()
                .map(ShippedCriteriaTest::cell)
                .collect(Collectors.joining(" ", indicator.code() + " ", ""));
    }

    private static String cell(Requirement requirement) {
        var bound = switch (requirement.bound()) {
            case Bound.Fulfilled _ -> "yes";
            case Bound.AtLeast(var value) -> value.toPlainString();
            case Bound.GradeAtLeast(var grade) -> grade;
        };
        return (requirement.level().ordinal() + 1) + ":" + bound + whom(requirement.scope());
    }

    private static String whom(Scope scope) {
        var traits = Stream.concat(
                        scope.anyOf().stream().map(Trait::name),
                        scope.noneOf().stream().map(trait -> "-" + trait))
                .collect(Collectors.joining(","));
        var where = scope.territory() == Territory.ANY ? "" : scope.territory().name();
        var whom = traits.equals(PUBLIC_BODIES) ? "PUBLIC" : traits + where;
        return whom.isEmpty() ? "" : "[" + whom + "]";
    }
}
