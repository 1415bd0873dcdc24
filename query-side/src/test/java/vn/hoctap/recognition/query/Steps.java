package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** What can happen to a dossier, each on a day that the test chooses. */
record Steps(DossierId id, LocalDate day) {
    static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);
    private static final String NAME = "Xã Đạ K'Nàng";
    private static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    private static final List<Answer> ANSWERS =
            List.of(new Answer("5.1", new Value.Ratio(2961, 4935), List.of("12/DS-UBND"), "Hội Khuyến học xã"));
    private static final Judgement JUDGEMENT =
            new Judgement.ByLevel(List.of(new Judgement.LevelFinding(RecognitionLevel.LEVEL_1, true, List.of())));

    Steps on(LocalDate other) {
        return new Steps(id, other);
    }

    DossierRegistered registered(RecognitionKind kind, AdministrativeTier tier, String applicant, Area area) {
        return registered(kind, tier, applicant, area, District.YEAR);
    }

    DossierRegistered registered(RecognitionKind kind, AdministrativeTier tier, String applicant, Area area, int year) {
        var title = TitleCode.of(kind, tier);
        return new DossierRegistered(
                id,
                kind,
                tier,
                new Applicant(applicant, NAME + " " + applicant),
                area,
                year,
                new Profile(List.of(), true),
                new CriteriaSetReference(title, 2),
                new ProcedureReference(title, 2),
                "",
                day);
    }

    PastRecognitionImported imported(String applicant, Area area, Award award) {
        return imported(applicant, area, award, District.YEAR);
    }

    PastRecognitionImported imported(String applicant, Area area, Award award, int year) {
        return new PastRecognitionImported(
                id,
                RecognitionKind.LEARNING_UNIT,
                AdministrativeTier.DISTRICT,
                new Applicant(applicant, NAME + " " + applicant),
                area,
                year,
                award,
                "03/QĐ-PGDĐT",
                "Phòng Giáo dục và Đào tạo",
                validTo(),
                "cong-nhan.csv, dòng 2",
                day);
    }

    SelfAssessmentDrafted drafted() {
        return new SelfAssessmentDrafted(id, ANSWERS, List.of(), JUDGEMENT, day);
    }

    SelfAssessmentRecorded selfAssessed(Award award) {
        var meeting = new Meeting(day, "Chủ tịch UBND xã", List.of("Hội Khuyến học xã"), "03/BB-UBND");
        return new SelfAssessmentRecorded(id, award, ANSWERS, List.of(), JUDGEMENT, meeting, "", day);
    }

    DossierSubmitted submitted(Award award) {
        var parts = List.of(new FiledPart("TO_TRINH", "05/TTr-UBND"));
        return new DossierSubmitted(id, award, new Purpose.First(), parts, List.of(), "", day);
    }

    DossierReturned returned(String reason) {
        return new DossierReturned(
                id, reason, List.of(new Defect("TO_TRINH", "Nộp bản có dấu")), day.plusDays(14), day);
    }

    DossierAccepted accepted() {
        return new DossierAccepted(
                id, "000.00.31.H36-240220-0001", day.atTime(9, 30), OFFICE, day.plusDays(30), day.plusDays(40), day);
    }

    DossierDeclined declined() {
        return new DossierDeclined(id, "Không thuộc thẩm quyền", day);
    }

    DossierReappointed reappointed() {
        return new DossierReappointed(id, day.plusDays(40), "Thành viên hội đồng đi công tác", day);
    }

    DossierTransferred transferred(Area area) {
        return new DossierTransferred(id, area, List.of(), "1671/NQ-UBTVQH15", day);
    }

    AssessmentRecorded assessed() {
        return new AssessmentRecorded(id, true, "4f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f", 1, day);
    }

    DossierRecognised recognised(Award award) {
        return new DossierRecognised(id, award, "05/QĐ-PGDĐT", OFFICE, validTo(), day);
    }

    DossierRejected rejected() {
        return new DossierRejected(id, "Chưa đạt chỉ tiêu 5.1", "12/PGDĐT", day);
    }

    DossierWithdrawn withdrawn() {
        return new DossierWithdrawn(id, "Xin rút", day);
    }

    RecognitionPublished published() {
        return new RecognitionPublished(id, "Cổng thông tin điện tử", day);
    }

    CertificateCopyIssued copied(int ordinal) {
        return new CertificateCopyIssued(id, ordinal, day);
    }

    RecognitionCorrected corrected() {
        return new RecognitionCorrected(id, "Sửa tên đơn vị", "06/QĐ-PGDĐT", OFFICE, "30/2020/NĐ-CP", day);
    }

    ComplaintFiled complained() {
        return new ComplaintFiled(id, 1, ComplaintKind.PETITION, "UBND xã", "Kết quả chỉ tiêu 5.1", "", day);
    }

    ComplaintSettled settled(ComplaintOutcome outcome) {
        return new ComplaintSettled(id, 1, outcome, "Số liệu đã xác minh", "20/KL-PGDĐT", day);
    }

    RecognitionRevoked revoked() {
        return new RecognitionRevoked(id, "Số liệu không đúng", "Điều 11", "07/QĐ-PGDĐT", OFFICE, day);
    }

    RecognitionReinstated reinstated() {
        return new RecognitionReinstated(id, "Thu hồi sai", "Điều 31", "08/QĐ-PGDĐT", OFFICE, day.plusYears(3), day);
    }

    RecognitionExpired expired() {
        return new RecognitionExpired(id, validTo(), day);
    }

    private LocalDate validTo() {
        return LocalDate.of(day.getYear() + 3, 12, 31);
    }
}
