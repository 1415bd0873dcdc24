package vn.hoctap.recognition.command.calendar.model;

/** Why days are not declared; the names are part of the API. */
public enum CalendarRefusal {
    NAME_MISSING,
    LEGAL_BASIS_MISSING,
    DAYS_REVERSED,
    LONGER_THAN_A_YEAR,
    EFFECTIVE_IN_THE_FUTURE,
    ALREADY_DECLARED,
    /** A paper of the same date says the opposite of one of the days, and none is the later one. */
    CONTRADICTS_THE_SAME_DATE
}
