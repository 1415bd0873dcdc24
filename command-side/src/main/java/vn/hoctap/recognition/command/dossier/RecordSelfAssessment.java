package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/**
 * Record how the applicant judges itself (tự đánh giá), for good until it is done again.
 *
 * @param level what it means to ask for; empty for the highest that the answers support, and with points
 */
public record RecordSelfAssessment(
        DossierId dossierId,
        Optional<RecognitionLevel> level,
        List<Answer> answers,
        Meeting meeting,
        String lateBecause,
        LocalDate effectiveOn)
        implements DossierCommand.Preparing {
    public RecordSelfAssessment {
        answers = List.copyOf(answers);
    }
}
