package vn.hoctap.recognition.command.dossier;

/** Where a dossier stands, as far as other aggregates ask. */
public enum DossierStage {
    REGISTERED,
    SELF_ASSESSED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    PROPOSED,
    RECOGNISED,
    REJECTED,
    REVOKED,
    EXPIRED,
    WITHDRAWN,
    DECLINED;

    /** Whether it is still its applicant's paper, and no office's business. */
    public boolean isDraft() {
        return switch (this) {
            case REGISTERED, SELF_ASSESSED -> true;
            case SUBMITTED, RETURNED, ACCEPTED, PROPOSED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                false;
        };
    }
}
