package vn.hoctap.recognition.command.dossier.model;

/** Why a command may not run; the names are part of the API. */
public enum Refusal {
    ALREADY_REGISTERED,
    NOT_REGISTERED,
    TIER_NOT_FOR_KIND,
    YEAR_NOT_OPEN,
    CRITERIA_NOT_PUBLISHED,
    INDICATORS_MISSING,
    INDICATOR_REPEATED,
    SELF_ASSESSMENT_MISSING,
    CRITERIA_UNMET,
    ASSESSED_AS_UNMET,
    NOT_OPEN_FOR_THIS_STEP,
    EFFECTIVE_IN_THE_FUTURE,
    EFFECTIVE_BEFORE_PREVIOUS_STEP
}
