package vn.hoctap.recognition.command.dossier.web;

import vn.hoctap.recognition.command.dossier.model.DossierRefusal;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refusal by a dossier looks like to whoever sent the command. */
public final class DossierProblems {
    private DossierProblems() {}

    static ProblemException missing() {
        return new ProblemException(ProblemType.NOT_FOUND, "Không tìm thấy hồ sơ này.");
    }

    public static ProblemException of(DossierRefusal refusal) {
        return switch (refusal) {
            case DossierRefusal.UnfitAnswers(var breaches) ->
                new ProblemException(
                                ProblemType.VALIDATION,
                                "Có câu trả lời không khớp với bộ tiêu chí; hãy xem danh sách kèm theo.")
                        .with("refusal", refusal.name())
                        .with("breaches", breaches);
            case DossierRefusal.MissingParts(var codes) ->
                new ProblemException(ProblemType.REFUSED, "Hồ sơ còn thiếu thành phần; hãy xem danh sách kèm theo.")
                        .with("refusal", refusal.name())
                        .with("parts", codes);
            case Refusal named -> new ProblemException(typeOf(named), sentence(named)).with("refusal", named.name());
        };
    }

    private static ProblemType typeOf(Refusal refusal) {
        return switch (refusal) {
            case EVIDENCE_QUOTA_REACHED -> ProblemType.QUOTA;
            case TIER_NOT_FOR_KIND,
                    YEAR_NOT_OPEN,
                    APPLICANT_UNKNOWN,
                    APPLICANT_NOT_CURRENT,
                    APPLICANT_OF_ANOTHER_TIER,
                    MEETING_AFTER_ASSESSMENT,
                    LATE_REASON_MISSING,
                    INDICATOR_UNKNOWN,
                    EVIDENCE_NOT_ATTACHED,
                    PART_UNKNOWN,
                    PART_REPEATED,
                    DEFECT_PLACE_UNKNOWN,
                    REPLY_DATE_NOT_AHEAD,
                    RECEIVED_ON_ANOTHER_DAY,
                    APPOINTMENT_NOT_LATER,
                    LEGAL_BASIS_MISSING,
                    EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP -> ProblemType.INVALID_VALUE;
            case ALREADY_REGISTERED,
                    NOT_REGISTERED,
                    NOT_OPEN_FOR_THIS_STEP,
                    CRITERIA_NOT_PUBLISHED,
                    PROCEDURE_NOT_PUBLISHED,
                    CYCLE_NOT_OPEN,
                    TOO_LATE,
                    REPLY_TOO_LATE,
                    COMPLAINT_TOO_LATE,
                    LEVEL_NOT_SUPPORTED,
                    SELF_ASSESSMENT_MISSING,
                    CRITERIA_UNMET,
                    EVIDENCE_ALREADY_ATTACHED,
                    EVIDENCE_CITED,
                    ALREADY_RECOGNISED,
                    RAISE_TOO_EARLY,
                    AUTHORITY_UNDETERMINED,
                    NOT_COMPETENT,
                    NOTHING_PROMISED,
                    ALREADY_PUT_OFF,
                    NOTHING_TRANSFERRED,
                    ASSESSED_AS_UNMET,
                    AWARD_NOT_AS_ASKED,
                    NO_SUCH_COMPLAINT,
                    NOT_EXPIRED_YET,
                    REGISTER_KEPT_ELSEWHERE,
                    VALIDITY_OVER -> ProblemType.REFUSED;
        };
    }

    private static String sentence(Refusal refusal) {
        return switch (refusal) {
            case ALREADY_REGISTERED -> "Đối tượng này đã đăng ký danh hiệu này cho năm đánh giá.";
            case NOT_REGISTERED -> "Hồ sơ chưa được đăng ký.";
            case NOT_OPEN_FOR_THIS_STEP -> "Hồ sơ không ở giai đoạn cho phép thực hiện bước này.";
            case EFFECTIVE_IN_THE_FUTURE -> "Ngày có hiệu lực không được ở trong tương lai.";
            case EFFECTIVE_BEFORE_PREVIOUS_STEP -> "Ngày có hiệu lực không được trước ngày của bước liền trước.";
            case TIER_NOT_FOR_KIND -> "Đơn vị học tập chỉ được công nhận ở cấp huyện hoặc cấp tỉnh.";
            case YEAR_NOT_OPEN -> "Năm đánh giá không được ở trong tương lai.";
            case APPLICANT_UNKNOWN -> "Không có đơn vị hoặc đơn vị hành chính nào mang mã này.";
            case APPLICANT_NOT_CURRENT -> "Đơn vị mang mã này không tồn tại vào ngày đăng ký.";
            case APPLICANT_OF_ANOTHER_TIER -> "Đơn vị hành chính này không thuộc cấp của danh hiệu.";
            case CRITERIA_NOT_PUBLISHED -> "Chưa có bộ tiêu chí nào được ban hành cho danh hiệu và năm đánh giá này.";
            case PROCEDURE_NOT_PUBLISHED ->
                "Chưa có quy định thủ tục nào được ban hành cho danh hiệu và năm đánh giá này.";
            case CYCLE_NOT_OPEN -> "Cơ quan tiếp nhận chưa mở đợt đánh giá của năm này, hoặc đã khép lại.";
            case TOO_LATE -> "Đã quá thời hạn của bước này trong đợt đánh giá.";
            case REPLY_TOO_LATE -> "Đã quá hạn bổ sung hồ sơ; hãy nêu lý do bổ sung muộn.";
            case COMPLAINT_TOO_LATE ->
                "Đã hết thời hiệu khiếu nại, kiến nghị; nếu có trở ngại khách quan, hãy nêu lý do.";
            case LATE_REASON_MISSING -> "Đã quá thời hạn; hãy nêu lý do nộp muộn.";
            case LEVEL_NOT_SUPPORTED -> "Kết quả tự đánh giá chưa đạt mức độ đề nghị.";
            case MEETING_AFTER_ASSESSMENT -> "Cuộc họp thống nhất kết quả không được sau ngày tự đánh giá.";
            case SELF_ASSESSMENT_MISSING -> "Phải tự đánh giá trước khi nộp hồ sơ.";
            case CRITERIA_UNMET -> "Kết quả tự đánh giá chưa đạt mức độ nào nên chưa thể nộp hồ sơ.";
            case INDICATOR_UNKNOWN -> "Bộ tiêu chí của hồ sơ không có chỉ tiêu mang mã này.";
            case EVIDENCE_ALREADY_ATTACHED -> "Tệp này đã được đính kèm cho chỉ tiêu này.";
            case EVIDENCE_NOT_ATTACHED -> "Tệp minh chứng được nêu chưa được đính kèm cho chỉ tiêu này.";
            case EVIDENCE_CITED ->
                "Kết quả tự đánh giá gần nhất đang viện dẫn tệp này; hãy tự đánh giá lại trước khi gỡ.";
            case EVIDENCE_QUOTA_REACHED -> "Hồ sơ đã đủ số tệp hoặc dung lượng minh chứng cho phép.";
            case PART_UNKNOWN -> "Có thành phần không thuộc hồ sơ của thủ tục này.";
            case PART_REPEATED -> "Mỗi thành phần của hồ sơ chỉ được nêu một lần.";
            case ALREADY_RECOGNISED -> "Đối tượng đang được công nhận ở mức độ này hoặc mức độ cao hơn.";
            case RAISE_TOO_EARLY -> "Chưa đủ thời gian kể từ quyết định công nhận mức độ 1 để đề nghị nâng mức độ.";
            case AUTHORITY_UNDETERMINED ->
                "Chưa xác định thẩm quyền giải quyết; cần ghi nhận văn bản giao thẩm quyền trước.";
            case NOT_COMPETENT -> "Cơ quan này không có thẩm quyền đối với bước này của hồ sơ.";
            case DEFECT_PLACE_UNKNOWN -> "Nội dung cần bổ sung phải nêu đúng thành phần hồ sơ hoặc chỉ tiêu.";
            case REPLY_DATE_NOT_AHEAD -> "Hạn bổ sung phải sau ngày trả hồ sơ.";
            case RECEIVED_ON_ANOTHER_DAY -> "Thời điểm tiếp nhận phải nằm trong ngày có hiệu lực.";
            case NOTHING_PROMISED -> "Hồ sơ chưa có ngày hẹn trả kết quả.";
            case APPOINTMENT_NOT_LATER -> "Ngày hẹn lại phải sau ngày đã hẹn.";
            case ALREADY_PUT_OFF -> "Đã hẹn lại đủ số lần cho phép.";
            case NOTHING_TRANSFERRED -> "Hồ sơ đã ở đúng địa bàn và cơ quan này.";
            case LEGAL_BASIS_MISSING -> "Phải nêu căn cứ pháp lý.";
            case ASSESSED_AS_UNMET -> "Kết quả thẩm định là không đạt nên không thể công nhận.";
            case AWARD_NOT_AS_ASKED ->
                "Mức công nhận phải là mức đã đề nghị; chỉ có thể thấp hơn khi không phải đề nghị nâng mức độ.";
            case NO_SUCH_COMPLAINT -> "Không có khiếu nại nào mang số này đang chờ giải quyết.";
            case NOT_EXPIRED_YET -> "Quyết định công nhận vẫn còn trong thời hạn bảo lưu.";
            case REGISTER_KEPT_ELSEWHERE ->
                "Kết quả công nhận này được nhập từ năm trước; sổ gốc không ở hệ thống này nên không cấp được bản sao.";
            case VALIDITY_OVER -> "Ngày cấp sau thời hạn bảo lưu kết quả công nhận nên không cấp được bản sao.";
        };
    }
}
