package vn.hoctap.recognition.command.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

@DisplayName("Whether a step comes in time")
class OpenCycleTest {
    @ParameterizedTest(name = "{0} on {1}, late allowed {2}: {3}")
    @CsvSource({
        "REGISTER,    2023-01-31, false, NOT_OPEN_YET",
        "REGISTER,    2023-02-01, false, IN_TIME",
        "REGISTER,    2023-03-31, false, IN_TIME",
        "REGISTER,    2023-04-01, false, TOO_LATE",
        "REGISTER,    2023-04-01, true,  LATE_ALLOWED",
        "SELF_ASSESS, 2023-12-31, false, IN_TIME",
        "SELF_ASSESS, 2024-01-01, false, TOO_LATE",
        "SUBMIT,      2024-02-27, false, IN_TIME",
        "SUBMIT,      2024-02-28, false, TOO_LATE",
        "SUBMIT,      2024-05-31, true,  LATE_ALLOWED",
        "SUBMIT,      2024-06-01, true,  NOT_OPEN_YET"
    })
    void follows_from_the_dates(CycleStep step, LocalDate on, boolean lateAllowed, Timeliness expected) {
        var closed = cycle(lateAllowed).closedFrom(LocalDate.of(2024, 6, 1));
        assertThat(closed.of(step, on)).isEqualTo(expected);
    }

    private static OpenCycle cycle(boolean lateAllowed) {
        return new OpenCycle(
                CycleId.of("CDHT-XA", 2023, "PGDDT-674"),
                "CDHT-XA",
                2023,
                new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo"),
                new CycleDates(
                        LocalDate.of(2023, 3, 31),
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2024, 2, 27),
                        LocalDate.of(2024, 3, 30),
                        CycleDates.OPEN),
                lateAllowed,
                new ProcedureReference("CDHT-XA", 1),
                LocalDate.of(2023, 2, 1),
                LocalDate.MAX);
    }
}
