package vn.hoctap.recognition.command.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.events.procedure.ValidityRules.Anchor;

@DisplayName("How long a recognition is kept (bảo lưu)")
class ValidityTest {
    @ParameterizedTest
    @CsvSource({
        "36, END_OF_RECOGNITION_YEAR, 2025-02-10, 2028-12-31",
        "36, END_OF_RECOGNITION_YEAR, 2025-01-01, 2028-12-31",
        "36, END_OF_RECOGNITION_YEAR, 2025-12-31, 2028-12-31",
        "12, END_OF_RECOGNITION_YEAR, 2023-02-14, 2024-12-31",
        "36, DECISION_DATE, 2025-02-10, 2028-02-10",
        "36, DECISION_DATE, 2024-02-29, 2027-02-28",
    })
    void ends_on_a_day_that_follows_from_the_anchor(int months, Anchor anchor, LocalDate decidedOn, LocalDate lastDay) {
        assertThat(Validity.lastDay(rules(months, anchor), decidedOn)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} and {1} days: {2}")
    @CsvSource({
        // no leap day on the way: the 365th day is a year later
        "2025-02-10, 364, false",
        "2025-02-10, 365, true",
        "2025-02-10, 366, true",
        // 29 February 2024 on the way
        "2023-03-01, 364, false",
        "2023-03-01, 365, false",
        "2023-03-01, 366, true",
        // decided on a leap day: 28 February is a year later
        "2024-02-29, 364, false",
        "2024-02-29, 365, true",
        "2024-02-29, 366, true",
    })
    void lets_the_higher_level_be_asked_for_after_a_year(LocalDate lowerDecidedOn, int days, boolean may) {
        var rules = rules(36, Anchor.END_OF_RECOGNITION_YEAR);
        assertThat(Validity.mayRaise(rules, lowerDecidedOn, lowerDecidedOn.plusDays(days)))
                .isEqualTo(may);
    }

    private static ValidityRules rules(int months, Anchor anchor) {
        return new ValidityRules(
                months, anchor, 12, new Citation("24/2023/TT-BGDĐT", "Điều 5", "Điều 5", Certainty.INTERPRETED));
    }
}
