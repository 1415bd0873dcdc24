package vn.hoctap.recognition.query.whatif;

import java.util.List;
import java.util.UUID;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Profile;

/**
 * A dossier as it was judged last.
 *
 * @param title code of the title by whose criteria it was judged
 * @param judgement what was recorded
 */
public record Case(
        Applicant applicant,
        String title,
        Profile profile,
        List<Answer> answers,
        List<ComputedShare> shares,
        Judgement judgement) {

    /** Whose dossier it is. */
    public record Applicant(UUID dossierId, String applicantCode, String applicantName, String areaCode) {}
}
