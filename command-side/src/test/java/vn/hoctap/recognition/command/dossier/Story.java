package vn.hoctap.recognition.command.dossier;

import static vn.hoctap.recognition.command.dossier.World.APPLICANT;
import static vn.hoctap.recognition.command.dossier.World.AREA;
import static vn.hoctap.recognition.command.dossier.World.OFFICE;
import static vn.hoctap.recognition.command.dossier.World.PROFILE;
import static vn.hoctap.recognition.command.dossier.World.TODAY;
import static vn.hoctap.recognition.command.dossier.World.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** One dossier on one day: what may have happened to it so far. */
public final class Story {
    public static final DossierId ID =
            DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2023);
    public static final DossierId PREDECESSOR =
            DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2019);
    public static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);
    public static final Award LEVEL_2 = new Award.AtLevel(RecognitionLevel.LEVEL_2);
    public static final String CODE = "000.00.31.H36-240220-0007";
    public static final FiledPart LETTER = new FiledPart("TO_TRINH", "05/TTr-UBND");
    public static final FiledPart REPORT = new FiledPart("BAO_CAO", "06/BC-UBND");
    public static final List<FiledPart> PARTS = List.of(LETTER, REPORT);
    public static final LocalDate VALID_TO = LocalDate.of(2027, 12, 31);

    public static final DossierRegistered REGISTERED = new DossierRegistered(
            ID,
            RecognitionKind.LEARNING_COMMUNITY,
            AdministrativeTier.COMMUNE,
            APPLICANT,
            AREA,
            2023,
            PROFILE,
            new CriteriaSetReference("CDHT-XA", 2),
            new ProcedureReference("CDHT-XA", 2),
            "",
            TODAY);
    public static final SelfAssessmentRecorded SELF_ASSESSED = selfAssessed(
            LEVEL_1, answers(true, 60), judged(level1(Reason.REACHED, Reason.REACHED), level2(Reason.BELOW)));
    public static final SelfAssessmentRecorded SELF_ASSESSED_AT_2 = selfAssessed(
            LEVEL_2, answers(true, 80), judged(level1(Reason.REACHED, Reason.REACHED), level2(Reason.REACHED)));
    public static final SelfAssessmentRecorded SELF_ASSESSED_UNMET = selfAssessed(
            new Award.NotMet(), answers(true, 59), judged(level1(Reason.REACHED, Reason.BELOW), level2(Reason.BELOW)));
    public static final DossierSubmitted SUBMITTED =
            new DossierSubmitted(ID, LEVEL_1, new Purpose.First(), PARTS, List.of(), "", TODAY);
    public static final DossierReturned RETURNED = new DossierReturned(
            ID, "Thiếu dấu", List.of(new Defect("TO_TRINH", "Đóng dấu")), LocalDate.of(2024, 3, 5), TODAY);
    public static final DossierAccepted ACCEPTED = new DossierAccepted(
            ID, CODE, TODAY.atTime(9, 0), OFFICE, LocalDate.of(2024, 3, 12), LocalDate.of(2024, 3, 30), TODAY);
    public static final AssessmentRecorded ASSESSED = new AssessmentRecorded(ID, true, "", 1, TODAY);
    public static final AssessmentRecorded ASSESSED_UNMET = new AssessmentRecorded(ID, false, "", 1, TODAY);
    public static final DossierRecognised RECOGNISED =
            new DossierRecognised(ID, LEVEL_1, "05/QĐ-PGDĐT", OFFICE, VALID_TO, TODAY);
    public static final DossierRejected REJECTED = new DossierRejected(ID, "Chưa đạt chỉ tiêu 5.1", "12/PGDĐT", TODAY);
    public static final RecognitionRevoked REVOKED =
            new RecognitionRevoked(ID, "Khai sai", "02/KL-TTr", "07/QĐ-PGDĐT", OFFICE, TODAY);

    public static final PastRecognitionImported TAKEN_OVER = new PastRecognitionImported(
            ID,
            RecognitionKind.LEARNING_COMMUNITY,
            AdministrativeTier.COMMUNE,
            APPLICANT,
            AREA,
            2023,
            LEVEL_1,
            "01/QĐ-PGDĐT",
            "Phòng GDĐT",
            VALID_TO,
            "nam.csv, dòng 2",
            TODAY);

    public static final List<DossierEvent> UNTIL_SUBMITTED = List.of(REGISTERED, SELF_ASSESSED, SUBMITTED);
    public static final List<DossierEvent> UNTIL_RETURNED = after(UNTIL_SUBMITTED, RETURNED);
    public static final List<DossierEvent> UNTIL_ACCEPTED = after(UNTIL_SUBMITTED, ACCEPTED);
    public static final List<DossierEvent> UNTIL_PROPOSED = after(UNTIL_ACCEPTED, ASSESSED);
    public static final List<DossierEvent> UNTIL_RECOGNISED = after(UNTIL_PROPOSED, RECOGNISED);
    public static final List<DossierEvent> UNTIL_REJECTED = after(UNTIL_ACCEPTED, ASSESSED_UNMET, REJECTED);
    public static final List<DossierEvent> UNTIL_REVOKED = after(UNTIL_RECOGNISED, REVOKED);

    private Story() {}

    public static List<DossierEvent> after(List<DossierEvent> story, DossierEvent... more) {
        return Stream.concat(story.stream(), Stream.of(more)).toList();
    }

    public static ComplaintFiled complaint(int number) {
        return complaint(number, "", TODAY);
    }

    public static ComplaintFiled complaint(int number, String lateBecause, LocalDate on) {
        return new ComplaintFiled(
                ID, number, ComplaintKind.PETITION, "UBND xã", "Xem lại chỉ tiêu 5.1", lateBecause, on);
    }

    public static SelfAssessmentRecorded selfAssessed(Award award, List<Answer> answers, Judgement judgement) {
        return new SelfAssessmentRecorded(ID, award, answers, List.of(), judgement, Commands.meeting(TODAY), "", TODAY);
    }

    public static Judgement judged(LevelFinding level1, LevelFinding level2) {
        return new Judgement.ByLevel(List.of(level1, level2));
    }

    /** How the question and the share stand at level 1. */
    public static LevelFinding level1(Reason question, Reason share) {
        return level(RecognitionLevel.LEVEL_1, question, share);
    }

    /** How the share stands at level 2, where the question is answered with yes. */
    public static LevelFinding level2(Reason share) {
        return level(RecognitionLevel.LEVEL_2, Reason.REACHED, share);
    }

    public static LevelFinding level(RecognitionLevel level, Reason question, Reason share) {
        boolean met = question == Reason.REACHED && share == Reason.REACHED;
        return new LevelFinding(level, met, List.of(finding("1.1", question), finding("5.1", share)));
    }

    public static IndicatorFinding finding(String indicator, Reason reason) {
        var verdict = switch (reason) {
            case REACHED, AS_STATED -> Verdict.MET;
            case BELOW, NO_EVIDENCE -> Verdict.NOT_MET;
            case NOT_FOR_THIS_APPLICANT -> Verdict.NOT_APPLICABLE;
            case NO_ANSWER, NOTHING_TO_COUNT -> Verdict.NOT_ASSESSED;
        };
        return new IndicatorFinding(indicator, verdict, reason);
    }
}
