package vn.hoctap.recognition.command.authority.model;

/** Why a command to a person's rights may not run; the names are part of the API. */
public enum AuthorityRefusal {
    RIGHT_UNKNOWN,
    NOT_WAITING,
    NOT_HELD,
    ALREADY_HELD,
    OWN_RIGHT,
    SAME_PERSON,
    ORGANISATION_UNKNOWN,
    ORGANISATION_NOT_NEEDED,
    TERM_UNFIT,
    NOT_DELEGABLE,
    DELEGATOR_WITHOUT_RIGHT,
    REASON_MISSING,
    EFFECTIVE_IN_THE_FUTURE
}
