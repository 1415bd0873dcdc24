package vn.hoctap.recognition.query.searchtext;

/** What of a dossier is looked through, in the order of the lines in which it is kept. */
public enum FoundBy {
    APPLICANT_NAME,
    APPLICANT_CODE,
    AREA,
    CODE,
    DECISION_NUMBER,
    YEAR
}
