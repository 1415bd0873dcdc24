package vn.hoctap.recognition.command.importing.model;

/** What can be wrong in a file of past years; the names are part of the API. */
public enum Flaw {
    FILE_UNREADABLE,
    FILE_UNPACKS_TOO_LARGE,
    NOT_UTF8,
    QUOTES_UNFIT,
    SEVERAL_SHEETS,
    TOO_MANY_ROWS,
    NO_ROWS,

    COLUMN_MISSING,
    COLUMN_REPEATED,
    COLUMN_UNKNOWN,

    VALUE_MISSING,
    VALUE_TOO_LONG,
    FORMULA,
    ERROR_VALUE,

    TITLE_UNKNOWN,
    CODE_UNFIT,
    YEAR_UNFIT,
    YEAR_NOT_GOVERNED,
    AWARD_UNFIT,
    DATE_UNFIT,
    DATE_IN_THE_FUTURE,
    DATE_BEFORE_THE_YEAR,

    ROW_REPEATED,
    DOSSIER_EXISTS
}
