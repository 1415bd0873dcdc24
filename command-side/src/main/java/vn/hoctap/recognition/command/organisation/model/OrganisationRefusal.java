package vn.hoctap.recognition.command.organisation.model;

/** Why a change of an organisation is not recorded; the names are part of the API. */
public enum OrganisationRefusal {
    ALREADY_REGISTERED,
    /** Not yet registered on the day, or closed by then. */
    NOT_THERE_ON_THE_DAY,
    NAME_BLANK,
    TRAIT_REPEATED,
    /** The map knows no such unit on the day. */
    AREA_UNKNOWN,
    NOTHING_CHANGES,
    /** What is recorded for a later day could then not have happened. */
    CONTRADICTS_LATER_CHANGE
}
