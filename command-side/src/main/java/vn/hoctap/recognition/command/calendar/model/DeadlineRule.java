package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/** How the law sets a deadline (thời hạn): by a date of the year, or by a number of working days. */
public sealed interface DeadlineRule {
    /**
     * The last good day.
     *
     * @param assessedYear the year N that is judged (năm đánh giá)
     * @param start the day from which working days are counted, itself not counted
     */
    DueDay due(int assessedYear, LocalDate start, WorkingCalendar calendar);

    /**
     * A date that no holiday moves (trước ngày 15/01).
     *
     * @param yearOffset years after the assessed one
     * @param inclusive whether the date itself is still good; "trước ngày" leaves it out
     */
    record CalendarDate(int month, int day, int yearOffset, boolean inclusive) implements DeadlineRule {
        public CalendarDate {
            MonthDay.of(month, day);
        }

        @Override
        public DueDay due(int assessedYear, LocalDate start, WorkingCalendar calendar) {
            return DueDay.fixed(in(assessedYear));
        }

        /** The last good day, for which neither a start nor a calendar is needed. */
        public LocalDate in(int assessedYear) {
            int year = assessedYear + yearOffset;
            return inclusive ? MonthDay.of(month, day).atYear(year) : dayBefore(year);
        }

        // Counted from the month's first day, so that "before 29 February" is 28 February in every year.
        private LocalDate dayBefore(int year) {
            return YearMonth.of(year, month).atDay(1).plusDays(day - 2L);
        }
    }

    /** So many working days (ngày làm việc) after a start. */
    record WorkingDays(int count) implements DeadlineRule {
        public WorkingDays {
            if (count < 0) {
                throw new IllegalArgumentException("A deadline lies ahead, not " + count + " working days");
            }
        }

        @Override
        public DueDay due(int assessedYear, LocalDate start, WorkingCalendar calendar) {
            return after(start, calendar);
        }

        /** The last good day, for which the assessed year does not matter. */
        public DueDay after(LocalDate start, WorkingCalendar calendar) {
            return calendar.plusWorkingDays(start, count);
        }
    }
}
