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
    DECLINED
}
