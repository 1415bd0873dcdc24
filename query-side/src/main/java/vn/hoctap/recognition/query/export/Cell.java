package vn.hoctap.recognition.query.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.hoctap.recognition.query.reading.Days;

/** What stands in a cell of a table. */
public sealed interface Cell {
    record Text(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant at) implements Cell {
        /** As the clocks in Vietnam showed it. */
        LocalDateTime local() {
            return LocalDateTime.ofInstant(at, Days.VIETNAM);
        }
    }

    record Blank() implements Cell {}
}
