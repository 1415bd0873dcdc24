package vn.hoctap.recognition.query.casefile;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Meeting;

/**
 * A dossier as its applicant goes on writing it.
 *
 * @param answers the newest, drafted or recorded
 * @param shares what the engine counted with them
 * @param meeting where the newest self-assessment was agreed; empty before the first
 * @param submitted what was filed last
 * @param returned why it came back, until it is filed again
 * @param version of the dossier's newest event
 */
public record CaseFile(
        DossierRegistered registration,
        List<Answer> answers,
        List<ComputedShare> shares,
        Optional<Meeting> meeting,
        Optional<DossierSubmitted> submitted,
        Optional<DossierReturned> returned,
        long version) {
    public CaseFile {
        answers = List.copyOf(answers);
        shares = List.copyOf(shares);
    }
}
