package vn.hoctap.recognition.command.territory.model;

/** Why a change of the map is not recorded; the names are part of the API. */
public enum TerritoryRefusal {
    LEGAL_BASIS_BLANK,
    NAME_BLANK,
    /** No unit has this code on the day. */
    UNIT_UNKNOWN,
    /** Another unit has this code on the day. */
    CODE_TAKEN,
    PARENT_UNKNOWN,
    /** A province belongs to nothing, every other unit to one of a higher tier. */
    PARENT_OF_WRONG_TIER,
    /** One unit can neither be merged nor be what a unit is split into. */
    TOO_FEW_UNITS,
    UNIT_REPEATED,
    /** A unit becomes only units of its own tier. */
    TIERS_DIFFER,
    STILL_HAS_CHILDREN,
    NOTHING_CHANGES,
    /** What is recorded for a later day could then not have happened. */
    CONTRADICTS_LATER_CHANGE
}
