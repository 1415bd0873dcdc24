package vn.hoctap.recognition.command.procedure.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.shipped.UnfitFile;

/** A shipped procedure is free of flaws; each row spoils one place of it. */
@DisplayName("What keeps a procedure from being published")
class ProcedureLintTest {
    private static final String FILE = "cdht-xa.2.yaml";

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            title: CDHT-XA                 | title: Cộng đồng      | title: CODE_MALFORMED
            name: "Công nhận.*             | name: ' '             | name: TEXT_MISSING
            legalBasis:\\n.*               | legalBasis: []        | legalBasis: TEXT_MISSING
            - .instrument: \\S+            | - {instrument: ' ',   | legalBasis[0].instrument: TEXT_MISSING
            to: 9999                       | to: 2022              | years: YEARS_REVERSED
            day: 28                        | day: 30               | terms.selfAssessBy.term: DATE_IMPOSSIBLE
            day: 28                        | day: 0                | terms.selfAssessBy.term: DATE_IMPOSSIBLE
            month: 3                       | month: 13             | terms.registerBy.term: DATE_IMPOSSIBLE
            month: 3                       | month: 0              | terms.registerBy.term: DATE_IMPOSSIBLE
            yearOffset: 0                  | yearOffset: 6         | terms.registerBy.term: YEARS_TOO_FAR
            yearOffset: 0                  | yearOffset: -1        | terms.registerBy.term: YEARS_TOO_FAR
            kind: CALENDAR_DATE.*(?=\\})   | kind: WORKING_DAYS, count: -1 | terms.registerBy.term: DAYS_OUT_OF_RANGE
            registration .instrument: quy định nội bộ | registration {instrument: '' | terms.registerBy.citation.instrument: TEXT_MISSING
            (?s)parts:.*?(?=  oneStop)     | parts: []~            | parts: NO_PARTS
            code: BAO_CAO_TU_DANH_GIA      | code: TO_TRINH        | parts[1].code: CODE_REPEATED
            code: BAO_CAO_TU_DANH_GIA      | code: ''              | parts[1].code: CODE_MALFORMED
            name: "Báo cáo tự đánh giá"    | name: ''              | parts[1].name: TEXT_MISSING
            procedureCode: \\S+            | procedureCode: ''     | oneStop.procedureCode: TEXT_MISSING
            completenessDays: 3            | completenessDays: -1  | oneStop.completenessDays: DAYS_OUT_OF_RANGE
            supplementDays: 10             | supplementDays: -1    | oneStop.supplementDays: DAYS_OUT_OF_RANGE
            appointmentDays: 20            | appointmentDays: 367  | oneStop.appointmentDays: DAYS_OUT_OF_RANGE
            mostReappointments: 1          | mostReappointments: -1 | oneStop.mostReappointments: NUMBER_NEGATIVE
            filingDays: 90                 | filingDays: 0         | complaint.filingDays: DAYS_OUT_OF_RANGE
            filingDays: 90                 | filingDays: 367       | complaint.filingDays: DAYS_OUT_OF_RANGE
            complaints .instrument: \\S+    | complaints {instrument: ' ', | complaint.citation.instrument: TEXT_MISSING
            assessDays: 15                 | assessDays: 367       | steps.assessDays: DAYS_OUT_OF_RANGE
            decideDays: 5                  | decideDays: -1        | steps.decideDays: DAYS_OUT_OF_RANGE
            publishDays: 5                 | publishDays: -1       | steps.publishDays: DAYS_OUT_OF_RANGE
            stepTerms .instrument: quy định nội bộ | stepTerms {instrument: '' | steps.citation.instrument: TEXT_MISSING
            fewestMembers: 5               | fewestMembers: 0      | panel.fewestMembers: NO_MEMBERS
            numerator: 2, denominator: 3   | numerator: 4, denominator: 3  | panel.quorum: SHARE_OUT_OF_RANGE
            numerator: 2, denominator: 3   | numerator: -1, denominator: 3 | panel.quorum: SHARE_OUT_OF_RANGE
            numerator: 2, denominator: 3   | numerator: 0, denominator: 0  | panel.quorum: SHARE_OUT_OF_RANGE
            numerator: 1, denominator: 2   | numerator: 2, denominator: 2  | panel.majority: SHARE_OUT_OF_RANGE
            months: 36                     | months: 0             | validity.months: NO_MONTHS
            raiseAfterMonths: 12           | raiseAfterMonths: 0   | validity.raiseAfterMonths: NO_MONTHS
            signatory: Trưởng.*            | signatory: ''         | competences[0].signatory: TEXT_MISSING
            to: 2025-06-30                 | to: 2022-12-31        | competences[0]: TIME_REVERSED
            seat: DISTRICT                 | seat: COMMUNE         | competences[0].seat: OFFICE_SITS_ELSEWHERE
            EDUCATION_OFFICE               | CULTURE_AND_SOCIETY_OFFICE | competences[0].seat: OFFICE_SITS_ELSEWHERE
            EDUCATION_OFFICE               | EDUCATION_DEPARTMENT  | competences[0].seat: OFFICE_SITS_ELSEWHERE
            EDUCATION_OFFICE               | MINISTRY_OF_EDUCATION | competences[0].seat: OFFICE_SITS_ELSEWHERE
            step: ASSESS                   | step: RECEIVE         | competences[1]: COMPETENCES_OVERLAP
            """)
    void is_told_with_its_place(String part, String instead, String flaw) throws IOException {
        var spoiled = spoiled(part, instead.replace("~", "\n"));
        assertThatThrownBy(() -> ShippedProcedures.read(FILE, new StringReader(spoiled)))
                .isInstanceOf(UnfitFile.class)
                .message()
                .matches(Pattern.quote(FILE) + ":\\d+ procedure\\." + Pattern.quote(flaw));
    }

    private static String spoiled(String part, String instead) throws IOException {
        try (var in = ProcedureLintTest.class.getResourceAsStream(ShippedProcedures.FOLDER.path() + FILE)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var spoiled = text.replaceFirst(part, instead);
            assertThat(spoiled).isNotEqualTo(text);
            return spoiled;
        }
    }
}
