package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

/** One event of each type that can happen to a calendar. */
final class CalendarSamples {
    static Stream<RecognitionEvent> all() {
        return Stream.of(new DayDeclared(
                CalendarId.VIETNAM,
                DayKind.DAY_OFF,
                LocalDate.of(2024, 7, 25),
                LocalDate.of(2024, 7, 26),
                "Quốc tang",
                "Thông báo của Ban Chấp hành Trung ương",
                Certainty.REPORTED,
                LocalDate.of(2024, 7, 20)));
    }

    private CalendarSamples() {}
}
