package vn.hoctap.recognition.query.audittrail;

import static java.util.Map.entry;

import java.util.Map;

/** What each type of event is called in Vietnamese; a test holds it against the catalogue. */
public final class StepTitle {
    static final Map<String, String> TITLES = Map.ofEntries(
            entry("DossierRegistered", "Đăng ký"),
            entry("SelfAssessmentRecorded", "Tự đánh giá"),
            entry("DossierSubmitted", "Nộp hồ sơ"),
            entry("DossierReturned", "Trả hồ sơ, yêu cầu bổ sung"),
            entry("DossierAccepted", "Tiếp nhận hồ sơ"),
            entry("AssessmentRecorded", "Thẩm định"),
            entry("DossierRecognised", "Quyết định công nhận"),
            entry("DossierRejected", "Không công nhận"),
            entry("DossierWithdrawn", "Rút hồ sơ"),
            entry("DossierDeclined", "Từ chối tiếp nhận"),
            entry("DossierReappointed", "Xin lỗi và hẹn lại ngày trả kết quả"),
            entry("DossierTransferred", "Chuyển thẩm quyền giải quyết"),
            entry("EvidenceAttached", "Đính kèm minh chứng"),
            entry("EvidenceRemoved", "Gỡ minh chứng"),
            entry("SelfAssessmentDrafted", "Lưu bản nháp tự đánh giá"),
            entry("PastRecognitionImported", "Nhập kết quả công nhận năm trước"),
            entry("RecognitionPublished", "Công khai kết quả"),
            entry("RecognitionCorrected", "Đính chính quyết định"),
            entry("RecognitionRevoked", "Thu hồi quyết định công nhận"),
            entry("RecognitionReinstated", "Khôi phục quyết định công nhận"),
            entry("RecognitionExpired", "Hết thời hạn bảo lưu"),
            entry("ComplaintFiled", "Khiếu nại, kiến nghị"),
            entry("ComplaintSettled", "Giải quyết khiếu nại"),
            entry("ReceiptNumbered", "Vào sổ theo dõi hồ sơ"),
            entry("CriteriaSetPublished", "Ban hành bộ tiêu chí"),
            entry("ProcedurePublished", "Ban hành quy định thủ tục"),
            entry("DayDeclared", "Công bố ngày nghỉ, ngày làm bù"),
            entry("AdministrativeUnitEstablished", "Thành lập đơn vị hành chính"),
            entry("AdministrativeUnitRenamed", "Đổi tên đơn vị hành chính"),
            entry("AdministrativeUnitsMerged", "Nhập đơn vị hành chính"),
            entry("AdministrativeUnitSplit", "Chia, tách đơn vị hành chính"),
            entry("AdministrativeUnitMoved", "Chuyển đơn vị hành chính cấp trên"),
            entry("AdministrativeUnitAbolished", "Giải thể đơn vị hành chính"),
            entry("AreaClassified", "Phân định vùng khó khăn"),
            entry("OrganisationRegistered", "Đăng ký cơ quan, đơn vị"),
            entry("OrganisationRenamed", "Đổi tên cơ quan, đơn vị"),
            entry("OrganisationClassified", "Phân loại cơ quan, đơn vị"),
            entry("OrganisationMoved", "Chuyển địa bàn của cơ quan, đơn vị"),
            entry("OrganisationClosed", "Giải thể cơ quan, đơn vị"),
            entry("PanelEstablished", "Thành lập hội đồng đánh giá"),
            entry("PanelMemberReplaced", "Thay thế thành viên hội đồng"),
            entry("PanelDissolved", "Giải thể hội đồng"),
            entry("SessionOpened", "Mở phiên đánh giá"),
            entry("ConflictDeclared", "Khai xung đột lợi ích"),
            entry("BallotSealed", "Nộp phiếu đánh giá niêm phong"),
            entry("SessionClosed", "Công bố kết quả phiên đánh giá"),
            entry("CycleOpened", "Mở đợt đánh giá"),
            entry("CycleDatesChanged", "Điều chỉnh các mốc của đợt đánh giá"),
            entry("CycleClosed", "Đóng đợt đánh giá"),
            entry("YearlyReportSent", "Gửi báo cáo năm"),
            entry("PastYearsImported", "Nhập kết quả công nhận các năm trước"),
            entry("DecisionProposed", "Trình dự thảo quyết định"),
            entry("DecisionVerified", "Thẩm tra dự thảo quyết định"),
            entry("DecisionReturned", "Trả lại dự thảo quyết định"),
            entry("DecisionSigned", "Ký ban hành quyết định"),
            entry("DecisionDropped", "Hủy dự thảo quyết định"),
            entry("DecisionNumbered", "Cấp số quyết định"),
            entry("DeadlineReminded", "Nhắc sắp đến hạn"),
            entry("DeadlineMissed", "Quá hạn"),
            entry("DeadlineEscalated", "Báo cáo cấp trên việc quá hạn"),
            entry("PacesPublished", "Ban hành nhịp nhắc thời hạn"),
            entry("TargetsPublished", "Ban hành mục tiêu"),
            entry("RightProposed", "Đề nghị cấp quyền"),
            entry("RightGranted", "Cấp quyền"),
            entry("RightDeclined", "Không chấp thuận cấp quyền"),
            entry("RightWithdrawn", "Thu hồi quyền"));

    private StepTitle() {}

    /** What an event of a type is called, such as Nộp hồ sơ. */
    public static String of(String type) {
        return TITLES.getOrDefault(type, type);
    }
}
