package vn.hoctap.recognition.events.dossier;

/** What a complaint is in law; a commune cannot complain of its superior (Law on Complaints 2011 article 11). */
public enum ComplaintKind {
    /** Khiếu nại. */
    COMPLAINT,
    /** Kiến nghị xem xét lại. */
    PETITION
}
