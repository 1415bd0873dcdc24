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
 * @param redrafted whether answers were changed after the newest self-assessment was recorded
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
        boolean redrafted,
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
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                registered.effectiveOn(),
                version);
    }

    /** Whether its applicant may still change it. */
    public boolean isOpen() {
        return submitted.isEmpty() || returned.isPresent();
    }

    CaseFile after(DossierEvent event, LocalDate on, long next) {
        return switch (event) {
            case DossierRegistered again -> begun(again, next);
            case SelfAssessmentDrafted draft ->
                with(draft.answers(), draft.shares(), isChangedBy(draft), meeting, on, next);
            case SelfAssessmentRecorded recorded ->
                with(recorded.answers(), recorded.shares(), false, Optional.of(recorded.meeting()), on, next);
            case DossierSubmitted filed -> with(Optional.of(filed), Optional.empty(), on, next);
            case DossierReturned back -> with(submitted, Optional.of(back), on, next);
            default -> with(submitted, returned, on, next);
        };
    }

    private boolean isChangedBy(SelfAssessmentDrafted draft) {
        return meeting.isPresent() && (redrafted || !draft.answers().equals(answers));
    }

    private CaseFile with(
            List<Answer> given,
            List<ComputedShare> counted,
            boolean changed,
            Optional<Meeting> agreed,
            LocalDate on,
            long next) {
        return new CaseFile(registration, given, counted, changed, agreed, submitted, returned, on, next);
    }

    private CaseFile with(Optional<DossierSubmitted> filed, Optional<DossierReturned> back, LocalDate on, long next) {
        return new CaseFile(registration, answers, shares, redrafted, meeting, filed, back, on, next);
    }
}
