package vn.hoctap.recognition.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/**
 * A dossier as its applicant goes on writing it.
 *
 * @param answers the newest, drafted or recorded
 * @param shares what the engine counted with them
 * @param meeting where the newest self-assessment was agreed; empty before the first
 * @param submitted what was filed last
 * @param returned why it came back, until it is filed again
 * @param since date on the paper of the newest step
 * @param version of the dossier's newest event
 */
public record CaseFile(
        DossierRegistered registration,
        List<Answer> answers,
        List<ComputedShare> shares,
        Optional<Meeting> meeting,
        Optional<DossierSubmitted> submitted,
        Optional<DossierReturned> returned,
        LocalDate since,
        long version) {
    public CaseFile {
        answers = List.copyOf(answers);
        shares = List.copyOf(shares);
    }

    static CaseFile begun(DossierRegistered registered, long version) {
        return new CaseFile(
                registered,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                registered.effectiveOn(),
                version);
    }

    CaseFile after(DossierEvent event, LocalDate on, long next) {
        return switch (event) {
            case DossierRegistered again -> begun(again, next);
            case SelfAssessmentDrafted draft -> with(draft.answers(), draft.shares(), meeting, on, next);
            case SelfAssessmentRecorded recorded ->
                with(recorded.answers(), recorded.shares(), Optional.of(recorded.meeting()), on, next);
            case DossierSubmitted filed -> with(Optional.of(filed), Optional.empty(), on, next);
            case DossierReturned back -> with(submitted, Optional.of(back), on, next);
            default -> with(submitted, returned, on, next);
        };
    }

    private CaseFile with(
            List<Answer> given, List<ComputedShare> counted, Optional<Meeting> agreed, LocalDate on, long next) {
        return new CaseFile(registration, given, counted, agreed, submitted, returned, on, next);
    }

    private CaseFile with(Optional<DossierSubmitted> filed, Optional<DossierReturned> back, LocalDate on, long next) {
        return new CaseFile(registration, answers, shares, meeting, filed, back, on, next);
    }
}
