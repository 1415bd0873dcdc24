package vn.hoctap.recognition.events.procedure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How a last good day is set (thời hạn): by a date of the year, or by a number of working days. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Term.CalendarDate.class, name = "CALENDAR_DATE"),
    @JsonSubTypes.Type(value = Term.WorkingDays.class, name = "WORKING_DAYS")
})
public sealed interface Term {
    /**
     * A date that no holiday moves.
     *
     * @param yearOffset years after the assessed one
     * @param inclusive whether the date itself is still good; "trước ngày" leaves it out
     */
    record CalendarDate(int month, int day, int yearOffset, boolean inclusive) implements Term {}

    /** So many working days (ngày làm việc) after the step that they follow. */
    record WorkingDays(int count) implements Term {}
}
