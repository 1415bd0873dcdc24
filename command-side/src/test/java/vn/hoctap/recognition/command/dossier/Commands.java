package vn.hoctap.recognition.command.dossier;

import static vn.hoctap.recognition.command.dossier.Story.ID;
import static vn.hoctap.recognition.command.dossier.Story.LEVEL_1;
import static vn.hoctap.recognition.command.dossier.Story.PARTS;
import static vn.hoctap.recognition.command.dossier.World.APPLICANT;
import static vn.hoctap.recognition.command.dossier.World.AREA;
import static vn.hoctap.recognition.command.dossier.World.ELSEWHERE;
import static vn.hoctap.recognition.command.dossier.World.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.Office;

/** Everything that can be asked of the dossier of a {@link Story}, each with a paper of the given day. */
public final class Commands {
    private Commands() {}

    public static RegisterDossier register(LocalDate on) {
        return register("", on);
    }

    public static RegisterDossier register(String lateBecause, LocalDate on) {
        return RegisterDossier.of(
                RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2023, lateBecause, on);
    }

    public static ImportPastRecognition takeOver(LocalDate on) {
        return new ImportPastRecognition(
                ID,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                APPLICANT,
                AREA,
                2023,
                LEVEL_1,
                "01/QĐ-PGDĐT",
                "Phòng GDĐT",
                "nam.csv, dòng 2",
                on);
    }

    public static DraftSelfAssessment draft(List<Answer> answers, LocalDate on) {
        return new DraftSelfAssessment(ID, answers, on);
    }

    public static RecordSelfAssessment selfAssess(List<Answer> answers, LocalDate on) {
        return selfAssess(Optional.empty(), answers, "", on);
    }

    public static RecordSelfAssessment selfAssess(
            Optional<RecognitionLevel> level, List<Answer> answers, String lateBecause, LocalDate on) {
        return new RecordSelfAssessment(ID, level, answers, meeting(on), lateBecause, on);
    }

    public static Meeting meeting(LocalDate on) {
        return new Meeting(on, "Chủ tịch UBND xã", List.of("Hội Khuyến học xã"), "01/BB-UBND");
    }

    public static SubmitDossier submit(LocalDate on) {
        return submit(PARTS, "", on);
    }

    public static SubmitDossier submit(List<FiledPart> parts, String lateBecause, LocalDate on) {
        return new SubmitDossier(ID, parts, lateBecause, on);
    }

    public static WithdrawDossier withdraw(LocalDate on) {
        return new WithdrawDossier(ID, "Xin rút để bổ sung", on);
    }

    public static ReturnDossier giveBack(LocalDate on) {
        return giveBack("TO_TRINH", Optional.empty(), on);
    }

    public static ReturnDossier giveBack(String place, Optional<LocalDate> replyBy, LocalDate on) {
        return new ReturnDossier(ID, "Thiếu dấu", List.of(new Defect(place, "Đóng dấu")), replyBy, on);
    }

    public static AcceptDossier accept(LocalDate on) {
        return new AcceptDossier(ID, on.atTime(9, 0), on);
    }

    public static DeclineDossier decline(LocalDate on) {
        return new DeclineDossier(ID, "Không thuộc phạm vi giải quyết", on);
    }

    public static ReappointDossier putOff(LocalDate appointment, LocalDate on) {
        return new ReappointDossier(ID, appointment, "Hội đồng chưa họp", on);
    }

    public static TransferDossier transfer(LocalDate on) {
        return transfer(List.of(), on);
    }

    public static TransferDossier transfer(List<AssignedOffice> offices, LocalDate on) {
        return new TransferDossier(ID, ELSEWHERE, offices, "1671/NQ-UBTVQH15", on);
    }

    public static RecordAssessment assess(boolean meetsCriteria, LocalDate on) {
        return new RecordAssessment(ID, meetsCriteria, "", 1, on);
    }

    public static RecogniseDossier recognise(LocalDate on) {
        return recognise(LEVEL_1, OFFICE, on);
    }

    public static RecogniseDossier recognise(Award award, Office body, LocalDate on) {
        return new RecogniseDossier(ID, award, "05/QĐ-PGDĐT", body, on);
    }

    public static RejectDossier reject(LocalDate on) {
        return reject(OFFICE, on);
    }

    public static RejectDossier reject(Office body, LocalDate on) {
        return new RejectDossier(ID, "Chưa đạt chỉ tiêu 5.1", "12/PGDĐT", body, on);
    }

    public static PublishRecognition publish(LocalDate on) {
        return new PublishRecognition(ID, "Trang thông tin của huyện", on);
    }

    public static IssueCertificateCopy copy(LocalDate on) {
        return new IssueCertificateCopy(ID, on);
    }

    public static CorrectRecognition correct(String legalBasis, LocalDate on) {
        return new CorrectRecognition(ID, "Sửa tên", legalBasis, "06/QĐ-PGDĐT", OFFICE, on);
    }

    public static RevokeRecognition revoke(String legalBasis, LocalDate on) {
        return new RevokeRecognition(ID, "Khai sai", legalBasis, "07/QĐ-PGDĐT", OFFICE, on);
    }

    public static ReinstateRecognition reinstate(String legalBasis, LocalDate on) {
        return new ReinstateRecognition(ID, "Kết luận bị hủy", legalBasis, "08/QĐ-PGDĐT", OFFICE, on);
    }

    public static ExpireRecognition expire(LocalDate on) {
        return new ExpireRecognition(ID, on);
    }

    public static FileComplaint complain(LocalDate on) {
        return complain("", on);
    }

    public static FileComplaint complain(String lateBecause, LocalDate on) {
        return new FileComplaint(ID, ComplaintKind.PETITION, "UBND xã", "Xem lại chỉ tiêu 5.1", lateBecause, on);
    }

    public static SettleComplaint settle(int number, ComplaintOutcome outcome, LocalDate on) {
        return new SettleComplaint(ID, number, outcome, "Đối chiếu lại số liệu", "04/PGDĐT", on);
    }
}
