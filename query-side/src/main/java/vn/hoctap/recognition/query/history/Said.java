package vn.hoctap.recognition.query.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.Office;

/** What the fields of a dossier hold: records of plain values. */
final class Said {
    private Said() {}

    record About(String title, RecognitionKind kind, AdministrativeTier tier, int year) {}

    record Registration(LocalDate on, String lateBecause) {}

    record SelfAssessment(boolean draft, LocalDate on, String lateBecause) {}

    /** A file, by indicator and hash. */
    record Attached(String mediaType, long size, LocalDate on) {}

    record Answered(Value value, List<String> evidence, String source) {}

    record Share(long numerator, long denominator) {}

    record Found(Verdict verdict, Reason reason) {}

    record AtLevel(boolean met, Map<String, Found> indicators) {}

    record InPoints(BigDecimal total, String band, boolean recognised, Map<String, Found> indicators) {}

    /** @param papers documents by the code of their part */
    record Submission(
            LocalDate on, Purpose purpose, Map<String, String> papers, List<String> changed, String lateBecause) {}

    record Returned(LocalDate on, String reason, List<Defect> defects, LocalDate replyBy) {}

    record Reception(String code, LocalDateTime receivedAt, Office office, LocalDate resultBy, LocalDate on) {}

    /** @param reason why it is another day than was promised first; empty for the first */
    record Appointment(LocalDate day, String reason) {}

    record Transfer(LocalDate on, String legalBasis) {}

    record Assigned(Office office, String signatory) {}

    record Assessed(LocalDate on, boolean meetsCriteria, String session, int round) {}

    /** @param award level or band that was given */
    record Decision(String number, String body, String award, LocalDate on) {}

    record Refusal(String answerNumber, String reason, LocalDate on) {}

    record Ending(String reason, LocalDate on) {}

    record Publication(String channel, LocalDate on) {}

    record Copy(LocalDate on) {}

    record Complaint(ComplaintKind kind, String complainant, String subject, LocalDate on) {}

    record Settlement(ComplaintOutcome outcome, String reason, String documentNumber, LocalDate on) {}

    record Correction(String correction, String legalBasis, String decisionNumber, String body, LocalDate on) {}

    /** Of a revocation or of a reinstatement. */
    record Further(String reason, String legalBasis, String decisionNumber, String body, LocalDate on) {}
}
