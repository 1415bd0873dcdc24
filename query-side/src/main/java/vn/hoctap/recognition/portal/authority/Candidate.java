package vn.hoctap.recognition.portal.authority;

import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.proposals.CompetentOffice;
import vn.hoctap.recognition.query.proposals.ProposedDossier;

/**
 * A dossier that a draft can take in.
 *
 * @param competent who decides about it
 */
public record Candidate(ProposedDossier dossier, CompetentOffice competent) {
    /** What it is given; empty where the council found the criteria unmet. */
    public String award() {
        return dossier.meetsCriteria() ? Wording.of(dossier.asked()) : "";
    }

    public String title() {
        return Wording.ofTitle(dossier.row().title());
    }

    /** Of the form: whether it is taken in. */
    public String pick() {
        return pick(dossier.row().dossierId());
    }

    /** Of the form: why it is given nothing. */
    public String reason() {
        return reason(dossier.row().dossierId());
    }

    static String pick(Object dossierId) {
        return "chon." + dossierId;
    }

    static String reason(Object dossierId) {
        return "ly-do." + dossierId;
    }
}
