package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.cycle.YearlyReportSent;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** One event of each type that can happen to a cycle. */
final class CycleSamples {
    private static final CycleId ID = CycleId.of("CDHT-XA", 2023, "PGDDT-674");
    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final CycleDates DATES = new CycleDates(
            LocalDate.of(2023, 3, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 2, 27),
            LocalDate.of(2024, 3, 30),
            CycleDates.OPEN);

    private CycleSamples() {}

    static Stream<RecognitionEvent> all() {
        return Stream.of(
                new CycleOpened(
                        ID,
                        "CDHT-XA",
                        2023,
                        new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông"),
                        DATES,
                        true,
                        new ProcedureReference("CDHT-XA", 1),
                        "",
                        DAY),
                new CycleDatesChanged(ID, DATES, "Công văn 12/SGDĐT", "Mưa lũ", DAY),
                new CycleClosed(ID, "Đã có kết quả", DAY),
                new YearlyReportSent(ID, "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng", "15/BC-PGDĐT", 8, 7, DAY));
    }
}
