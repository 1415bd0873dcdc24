package vn.hoctap.recognition.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
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
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
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
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.receipt.ReceiptBookId;
import vn.hoctap.recognition.events.receipt.ReceiptNumbered;

/** One event of each type that can happen to a dossier. */
final class DossierSamples {
    private static final DossierId ID = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);
    private static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);
    private static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    private static final Applicant APPLICANT = new Applicant("24889", "Xã Đạ K'Nàng");
    private static final Area AREA = new Area("24889", "Xã Đạ K'Nàng");
    private static final List<Answer> ANSWERS = List.of(
            new Answer("5.1", new Value.Ratio(2961, 4935), List.of("Danh sách 12/DS-UBND"), "Hội Khuyến học xã"));
    private static final List<ComputedShare> SHARES =
            List.of(new ComputedShare("4.1", RecognitionLevel.LEVEL_1, new Value.Ratio(8, 8)));
    private static final Judgement BY_LEVEL = new Judgement.ByLevel(List.of(new LevelFinding(
            RecognitionLevel.LEVEL_1, true, List.of(new IndicatorFinding("5.1", Verdict.MET, Reason.REACHED)))));
    private static final Judgement BY_POINTS = new Judgement.ByPoints(
            new BigDecimal("85.5"), "Tốt", true, List.of(new IndicatorFinding("1", Verdict.MET, Reason.REACHED)));

    private static final ReceiptNumbered ENTERED =
            new ReceiptNumbered(ReceiptBookId.of("000.00.31.H36", DAY), "000.00.31.H36", 1, ID, DAY);

    static Stream<RecognitionEvent> all() {
        return Stream.concat(upToTheDecision(), Stream.concat(afterwards(), Stream.of(ENTERED)));
    }

    private static Stream<RecognitionEvent> upToTheDecision() {
        return Stream.of(
                new DossierRegistered(
                        ID,
                        RecognitionKind.LEARNING_COMMUNITY,
                        AdministrativeTier.COMMUNE,
                        APPLICANT,
                        AREA,
                        2023,
                        new Profile(List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.GENERAL_SCHOOL), true),
                        new CriteriaSetReference("CDHT-XA", 2),
                        new ProcedureReference("CDHT-XA", 2),
                        "Mất điện, đường sạt lở",
                        DAY),
                new EvidenceAttached(ID, "5.1", "ab".repeat(32), "application/pdf", 48_213, DAY),
                new EvidenceRemoved(ID, "5.1", "ab".repeat(32), DAY),
                new SelfAssessmentDrafted(ID, ANSWERS, SHARES, BY_POINTS, DAY),
                new SelfAssessmentRecorded(
                        ID,
                        LEVEL_1,
                        ANSWERS,
                        SHARES,
                        BY_LEVEL,
                        new Meeting(DAY, "Chủ tịch UBND xã", List.of("Hội Khuyến học xã", "MTTQ xã"), "03/BB-UBND"),
                        "",
                        DAY),
                new DossierSubmitted(
                        ID,
                        LEVEL_1,
                        new Purpose.Raise(ID),
                        List.of(new FiledPart("TO_TRINH", "05/TTr-UBND")),
                        List.of("5.1"),
                        "",
                        DAY),
                new DossierReturned(
                        ID, "Thiếu tờ trình", List.of(new Defect("TO_TRINH", "Nộp bản có dấu")), DAY.plusDays(14), DAY),
                new DossierAccepted(
                        ID,
                        "000.00.31.H36-240220-0001",
                        DAY.atTime(9, 30),
                        OFFICE,
                        DAY.plusDays(30),
                        LocalDate.of(2024, 3, 30),
                        DAY),
                new DossierDeclined(ID, "Không thuộc thẩm quyền", DAY),
                new DossierReappointed(ID, DAY.plusDays(40), "Thành viên hội đồng đi công tác", DAY),
                new DossierTransferred(
                        ID,
                        new Area("24886", "Xã Đam Rông 1"),
                        List.of(new AssignedOffice(
                                ProcedureStep.DECIDE,
                                new Office("SGDDT-68", "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng"),
                                "Giám đốc Sở Giáo dục và Đào tạo")),
                        "1671/NQ-UBTVQH15",
                        DAY),
                new AssessmentRecorded(ID, true, "4f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f", 1, DAY),
                new DossierRecognised(ID, LEVEL_1, "05/QĐ-PGDĐT", OFFICE, LocalDate.of(2027, 12, 31), DAY),
                new DossierRejected(ID, "Chưa đạt chỉ tiêu 5.1", "12/PGDĐT", DAY),
                new DossierWithdrawn(ID, "Xin rút", DAY));
    }

    private static Stream<RecognitionEvent> afterwards() {
        return Stream.of(
                new PastRecognitionImported(
                        ID,
                        RecognitionKind.LEARNING_UNIT,
                        AdministrativeTier.DISTRICT,
                        APPLICANT,
                        AREA,
                        2021,
                        new Award.InBand("Tốt"),
                        "04/QĐ-UBND",
                        "UBND huyện Đam Rông",
                        LocalDate.of(2025, 12, 31),
                        "nam-2021.csv, dòng 2",
                        DAY),
                new RecognitionPublished(ID, "Trang thông tin điện tử của huyện", DAY),
                new CertificateCopyIssued(ID, 1, DAY),
                new RecognitionCorrected(ID, "Sửa tên đơn vị", "07/QĐ-PGDĐT", OFFICE, "30/2020/NĐ-CP", DAY),
                new RecognitionRevoked(ID, "Khai sai số liệu", "Kết luận 02/KL-TTr", "08/QĐ-PGDĐT", OFFICE, DAY),
                new RecognitionReinstated(
                        ID,
                        "Kết luận bị huỷ",
                        "Kết luận 03/KL-TTr",
                        "09/QĐ-PGDĐT",
                        OFFICE,
                        LocalDate.of(2027, 12, 31),
                        DAY),
                new RecognitionExpired(ID, LocalDate.of(2027, 12, 31), DAY),
                new ComplaintFiled(
                        ID,
                        1,
                        ComplaintKind.PETITION,
                        "UBND xã Đạ K'Nàng",
                        "Xem lại chỉ tiêu 5.1",
                        "Mưa lũ chia cắt đường",
                        DAY),
                new ComplaintSettled(ID, 1, ComplaintOutcome.UPHELD, "Số liệu đúng", "04/PGDĐT", DAY));
    }

    private DossierSamples() {}
}
