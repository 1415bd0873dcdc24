package vn.hoctap.recognition.command.procedure.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
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
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.StepTerms;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules.Anchor;
import vn.hoctap.recognition.events.procedure.YearTerms.Stated;

/** What the files say is held against tables that were written from the circulars, not from the files. */
@DisplayName("The shipped procedures")
class ShippedProceduresTest {
    private static final List<ShippedProcedure> ALL = ShippedProcedures.all();

    static Stream<Arguments> circulars() {
        return Stream.of(
                Arguments.of("dvht-huyen.2.yaml", """
                        send     before 15/1 of N+1 CHECKED
                        done     before 15/2 of N+1 CHECKED
                        report   before 15/3 of N+1 CHECKED
                        council  at least 5, odd
                        RECEIVE  EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2025-06-30
                        ASSESS   EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2025-06-30
                        ANSWER   EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2025-06-30
                        DECIDE   PEOPLES_COMMITTEE DISTRICT: Chủ tịch Ủy ban nhân dân huyện, to 2025-06-30
                        """),
                Arguments.of("dvht-tinh.2.yaml", """
                        send     before 15/1 of N+1 CHECKED
                        done     before 15/2 of N+1 CHECKED
                        report   by 31/5 of N+1 INTERPRETED
                        council  at least 5, odd
                        RECEIVE  EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 9999-12-31
                        ASSESS   EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 9999-12-31
                        ANSWER   EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 9999-12-31
                        DECIDE   PEOPLES_COMMITTEE PROVINCE: Chủ tịch Ủy ban nhân dân tỉnh, to 9999-12-31
                        """),
                Arguments.of("cdht-xa.2.yaml", """
                        send     before 28/2 of N+1 CHECKED
                        done     before 31/3 of N+1 CHECKED
                        report   by 31/5 of N+1 INTERPRETED
                        council  at least 5, odd
                        RECEIVE  EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2025-06-30
                        ASSESS   EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2025-06-30
                        ANSWER   EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2025-06-30
                        DECIDE   EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2025-06-30
                        """),
                Arguments.of("cdht-huyen.1.yaml", """
                        send     before 30/4 of N+1 CHECKED
                        done     before 31/5 of N+1 CHECKED
                        report   by 31/5 of N+1 INTERPRETED
                        council  at least 5, odd
                        RECEIVE  EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 9999-12-31
                        ASSESS   EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 9999-12-31
                        ANSWER   EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 9999-12-31
                        DECIDE   EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 9999-12-31
                        """),
                Arguments.of("cdht-tinh.1.yaml", """
                        send     before 31/7 of N+1 CHECKED
                        done     20 working days CHECKED
                        report   by 31/12 of N+1 ASSUMED
                        council  at least 1
                        RECEIVE  MINISTRY_OF_EDUCATION STATE: Bộ trưởng Bộ Giáo dục và Đào tạo, to 9999-12-31
                        ASSESS   MINISTRY_OF_EDUCATION STATE: Bộ trưởng Bộ Giáo dục và Đào tạo, to 9999-12-31
                        ANSWER   MINISTRY_OF_EDUCATION STATE: Bộ trưởng Bộ Giáo dục và Đào tạo, to 9999-12-31
                        DECIDE   MINISTRY_OF_EDUCATION STATE: Bộ trưởng Bộ Giáo dục và Đào tạo, to 9999-12-31
                        """),
                Arguments.of("dvht-huyen.1.yaml", """
                        send     by 31/3 of N+1 REPORTED
                        done     by 31/12 of N+1 INTERPRETED
                        report   by 31/12 of N+1 ASSUMED
                        council  at least 1
                        RECEIVE  EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2024-01-25
                        ASSESS   EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2024-01-25
                        ANSWER   EDUCATION_OFFICE DISTRICT: Trưởng phòng Giáo dục và Đào tạo, to 2024-01-25
                        DECIDE   PEOPLES_COMMITTEE DISTRICT: Chủ tịch Ủy ban nhân dân huyện, to 2024-01-25
                        """),
                Arguments.of("dvht-tinh.1.yaml", """
                        send     by 31/3 of N+1 REPORTED
                        done     by 31/12 of N+1 INTERPRETED
                        report   by 31/12 of N+1 ASSUMED
                        council  at least 1
                        RECEIVE  EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 2024-01-25
                        ASSESS   EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 2024-01-25
                        ANSWER   EDUCATION_DEPARTMENT PROVINCE: Giám đốc Sở Giáo dục và Đào tạo, to 2024-01-25
                        DECIDE   PEOPLES_COMMITTEE PROVINCE: Chủ tịch Ủy ban nhân dân tỉnh, to 2024-01-25
                        """),
                Arguments.of("cdht-xa.1.yaml", """
                        send     by 31/12 of N+0 INTERPRETED
                        done     15 working days INTERPRETED
                        report   by 31/12 of N+1 ASSUMED
                        council  at least 1
                        RECEIVE  PEOPLES_COMMITTEE DISTRICT: Chủ tịch Ủy ban nhân dân huyện, to 2024-02-11
                        ASSESS   PEOPLES_COMMITTEE DISTRICT: Chủ tịch Ủy ban nhân dân huyện, to 2024-02-11
                        ANSWER   PEOPLES_COMMITTEE DISTRICT: Chủ tịch Ủy ban nhân dân huyện, to 2024-02-11
                        DECIDE   PEOPLES_COMMITTEE DISTRICT: Chủ tịch Ủy ban nhân dân huyện, to 2024-02-11
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("circulars")
    void say_line_by_line_what_the_circular_says(String file, String table) {
        assertThat(lines(procedure(file)))
                .containsExactlyElementsOf(table.strip()
                        .lines()
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
    }

    @ParameterizedTest(name = "{0} governs {1} to {2}")
    @CsvSource({
        "dvht-huyen.1.yaml, 2020, 2022, 2020-09-21",
        "dvht-tinh.1.yaml, 2020, 2022, 2020-09-21",
        "cdht-xa.1.yaml, 2014, 2022, 2015-02-01",
        "dvht-huyen.2.yaml, 2023, 9999, 2024-01-26",
        "dvht-tinh.2.yaml, 2023, 9999, 2024-01-26",
        "cdht-xa.2.yaml, 2023, 9999, 2024-02-12",
        "cdht-huyen.1.yaml, 2023, 9999, 2024-02-12",
        "cdht-tinh.1.yaml, 2023, 9999, 2024-02-12"
    })
    void govern_the_years_of_their_circular(String file, int from, int to, String inForce) {
        assertThat(shipped(file).effectiveOn()).isEqualTo(inForce);
        assertThat(procedure(file).years()).extracting("from", "to").containsExactly(from, to);
    }

    @ParameterizedTest
    @CsvSource({"dvht-huyen.2.yaml", "dvht-tinh.2.yaml", "cdht-xa.2.yaml", "cdht-huyen.1.yaml", "cdht-tinh.1.yaml"})
    void take_three_papers_and_keep_a_recognition_for_three_years_after_the_year_of_the_decision(String file) {
        var procedure = procedure(file);
        assertThat(procedure.parts())
                .allMatch(DossierPart::required)
                .extracting(DossierPart::code)
                .containsExactly("TO_TRINH", "BAO_CAO_TU_DANH_GIA", "BANG_TONG_HOP");
        assertThat(procedure.validity())
                .extracting("months", "anchor", "raiseAfterMonths")
                .containsExactly(36, Anchor.END_OF_RECOGNITION_YEAR, 12);
    }

    @Test
    void allow_each_office_as_many_days_for_its_step() {
        assertThat(ALL)
                .extracting(shipped -> shipped.procedure().steps())
                .extracting(StepTerms::assessDays, StepTerms::decideDays, StepTerms::publishDays)
                .containsOnly(tuple(15, 5, 5));
    }

    @Test
    void mark_as_assumed_what_no_circular_says() {
        assertThat(ALL).allSatisfy(shipped -> {
            var procedure = shipped.procedure();
            assertThat(Stream.of(
                            procedure.oneStop().citation(),
                            procedure.steps().citation(),
                            procedure.panel().internal(),
                            procedure.terms().registerBy().citation()))
                    .allSatisfy(citation -> {
                        assertThat(citation.certainty()).isEqualTo(Certainty.ASSUMED);
                        assertThat(citation.instrument()).isEqualTo("quy định nội bộ");
                    });
        });
    }

    @Test
    void are_all_in_the_index_and_each_title_s_versions_follow_one_another() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/procedure"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ShippedProcedures.FILES);
        }
        assertThat(ALL.stream().map(shipped -> shipped.title() + " " + shipped.version()))
                .containsExactly(
                        "CDHT-HUYEN 1",
                        "CDHT-TINH 1",
                        "CDHT-XA 1",
                        "CDHT-XA 2",
                        "DVHT-HUYEN 1",
                        "DVHT-HUYEN 2",
                        "DVHT-TINH 1",
                        "DVHT-TINH 2");
    }

    private static ShippedProcedure shipped(String file) {
        return ALL.stream()
                .filter(shipped -> shipped.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Procedure procedure(String file) {
        return shipped(file).procedure();
    }

    private static List<String> lines(Procedure procedure) {
        var terms = procedure.terms();
        var panel = procedure.panel();
        var head = Stream.of(
                "send " + said(terms.submitBy()),
                "done " + said(terms.resultBy()),
                "report " + said(terms.reportBy()),
                "council at least " + panel.fewestMembers() + (panel.oddNumber() ? ", odd" : ""));
        return Stream.concat(head, procedure.competences().stream().map(ShippedProceduresTest::said))
                .collect(Collectors.toList());
    }

    private static String said(Stated stated) {
        var when = switch (stated.term()) {
            case Term.CalendarDate(var month, var day, var offset, var inclusive) ->
                "%s %d/%d of N+%d".formatted(inclusive ? "by" : "before", day, month, offset);
            case Term.WorkingDays(var count) -> count + " working days";
        };
        return when + " " + stated.citation().certainty();
    }

    private static String said(Competence row) {
        return "%s %s %s: %s, to %s".formatted(row.step(), row.office(), row.seat(), row.signatory(), row.to());
    }
}
