package vn.hoctap.recognition.command.panel.model;

/** Why a command to a council may not run; the names are part of the API. */
public enum PanelRefusal {
    ALREADY_ESTABLISHED,
    NOT_ESTABLISHED,
    PANEL_DISSOLVED,
    TITLE_UNKNOWN,
    RULES_DIFFER,
    TOO_FEW_MEMBERS,
    EVEN_NUMBER_OF_MEMBERS,
    NOT_ONE_CHAIR,
    NOT_ONE_SECRETARY,
    MEMBER_REPEATED,
    OUTGOING_NOT_A_MEMBER,
    ROLE_NOT_KEPT,
    EFFECTIVE_IN_THE_FUTURE,
    EFFECTIVE_BEFORE_PREVIOUS_STEP
}
