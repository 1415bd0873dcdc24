package vn.hoctap.recognition.events.calendar;

/** What a declaration makes of its days. */
public enum DayKind {
    /** Nobody works: a holiday (nghỉ lễ), a day in lieu (nghỉ bù) or a day swapped away. */
    DAY_OFF,

    /** Everybody works: a weekend day worked instead (ngày làm bù), or a weekday that is said not to be off. */
    WORKING_DAY
}
