package vn.hoctap.recognition.query.progress;

/** Who has a dossier in hand and must act next (đang giữ hồ sơ). */
public enum Holder {
    APPLICANT,
    ONE_STOP,
    PANEL,
    AUTHORITY,
    NOBODY;

    public static Holder at(Stage stage) {
        return switch (stage) {
            case REGISTERED, SELF_ASSESSED, RETURNED -> APPLICANT;
            case SUBMITTED -> ONE_STOP;
            case ACCEPTED -> PANEL;
            case PROPOSED -> AUTHORITY;
            case RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED -> NOBODY;
        };
    }
}
