package vn.hoctap.recognition.command.cycle.model;

/** Why a command of a cycle is refused; the names are part of the API. */
public enum CycleRefusal {
    ALREADY_OPENED,
    NOT_OPENED,
    CLOSED,
    /** No procedure governs this title and year. */
    PROCEDURE_NOT_PUBLISHED,
    DATE_BEFORE_THE_YEAR,
    DATES_OUT_OF_ORDER,
    /** A date lies after the circular's, and no legal basis is named. */
    AFTER_THE_CIRCULAR,
    /** The dates are these already. */
    NOTHING_NEW,
    EFFECTIVE_BEFORE_OPENING,
    /** A report is a thing done; it cannot bear a date to come. */
    REPORT_IN_THE_FUTURE,
    MORE_RECOGNISED_THAN_REGISTERED,
    REPORT_ALREADY_SENT
}
