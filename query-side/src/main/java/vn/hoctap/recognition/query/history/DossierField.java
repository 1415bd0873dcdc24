package vn.hoctap.recognition.query.history;

/** What is known of a dossier, in the order in which an answer tells it; the key is its name in the API. */
enum DossierField {
    STAGE("stage"),
    STAGE_SINCE("stageSince"),
    ABOUT("about"),
    APPLICANT("applicant"),
    AREA("area"),
    PROFILE("profile"),
    CRITERIA("criteria"),
    PROCEDURE("procedure"),
    REGISTRATION("registration"),
    SOURCE("source"),
    AWARD("award"),
    SELF_ASSESSMENT("selfAssessment"),
    EVIDENCE("evidence"),
    ANSWERS("answers"),
    SHARES("shares"),
    JUDGEMENT("judgement"),
    MEETING("meeting"),
    SUBMISSION("submission"),
    RETURNS("returns"),
    RECEPTION("reception"),
    APPOINTMENT("appointment"),
    TRANSFER("transfer"),
    OFFICES("offices"),
    ASSESSMENTS("assessments"),
    DECISION("decision"),
    VALID_TO("validTo"),
    REFUSAL("refusal"),
    ENDING("ending"),
    PUBLICATIONS("publications"),
    COPIES("copies"),
    COMPLAINTS("complaints"),
    SETTLEMENTS("settlements"),
    CORRECTIONS("corrections"),
    REVOCATIONS("revocations"),
    REINSTATEMENTS("reinstatements"),
    EXPIRED_ON("expiredOn");

    private final String key;

    DossierField(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
